// Given names and the gender that newspapers most often mean by them, written from general knowledge; names of both are in neither list.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const MALE = words(`
  aaron abbas abdul abdullah abdulla abe abel abraham adam adel adolf adrian ahmad ahmed aidan akira al alain alan alastair albert alberto aldo
  alec alejandro alek aleksandar aleksander aleksandr aleksei alessandro alexander alexandre alexandru alexei alexey alfonso alfred alfredo ali
  alistair allan allen alonso alphonse alvaro alvin amir amit amos anatoly anders andre andrea andreas andrei andres andrew andrey andrzej andy
  angus anil antal anthony antoine anton antonio antonis antti anwar archie ariel armando arnaud arnold arsene arthur arturo arun ashok asif
  attila august augusto avi axel aziz barack barry bart bartholomew bashar basil bastian ben benedict benito benjamin benny bernard bernardo
  bernd bernie bert bertrand bill billy bjorn bob bobby boris borut boutros brad bradley branko brendan brent brett brian bruce bruno bryan
  burt byron calvin carl carlo carlos casey caspar cecil cedric cesar chad charles charlie chester chris christian christoph christophe
  christopher chuck clarence claude claudio claus clay clayton clement cliff clifford clinton clive clyde colin conor conrad constantine
  craig curt curtis cyril cyrus damian damien damon dan daniel daniele danny dario darius darrell darren darryl dave david davide davor dean
  deng denis dennis denny derek derrick desmond deven didier diego dieter dimitri dimitris dirk djamel dmitri dmitriy dmitry domenico dominic
  dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar eduard eduardo edward edwin
  egon ehud elias elijah elliot elliott elmer elvis emanuel emerson emil emile emilio emmanuel emre enrico enrique eric erich erik ernest
  ernesto ernst erwin esteban ethan eugene eugenio evan everett evgeny ezra fabian fabio fabrice fahd faisal farooq felipe felix ferdinand
  fernando fidel filip filippo florian floyd francesco francis francisco franco francois frank frankie franklin franz fred freddie freddy
  frederic frederick frederik fritz gabriel garry gareth gary gavin gene geoff geoffrey georg george georges georgi gerald gerard gerardo
  gerhard gerry gheorghe giacomo gian gianfranco gianluca gianni gideon gil gilbert gilles giorgio giovanni giulio giuseppe glen glenn gordon
  goran graeme graham grant greg gregg gregor gregorio gregory guido guillaume guillermo gunter gunther gus gustav gustavo guy habib hamid
  hamza hank hans harald harold harris harrison harry harvey hasan hashemi hassan heath hector heinrich heinz helmut hendrik henri henrik
  henrique henry herb herbert herman hideo hillel hiroshi horacio horst hosni howard hubert hugh hugo humberto hussein ian ibrahim ignacio
  igor ilya imad imran imre ion ira isaac ismail isaiah ivan ivo jack jackie jacob jacques jacque jaime jake jakob jalal jamal james jamie
  jan janez janos jared jaroslav jarvis jason javier jay jean jeff jefferson jeffery jeffrey jens jeremiah jeremy jerome jerry jesper jesse
  jesus jim jimmy jiri joachim joakim joao joaquin jochen joe joel joerg johan johann johannes john johnny jon jonas jonathan jorg jorge jose
  josef joseph josh joshua josip juan jukka jules julian julien julio julius jurgen jurij justin kamal karel karim karl kamil kasper keith
  kemal ken kenji kenneth kenny kent kevin khaled khalid kim kirk klaus kofi konrad konstantin krishna kristian kumar kurt kyle lance larry
  lars laszlo laurence laurent lawrence lech lee len lennart lenny leo leon leonard leonardo leonid leroy les lester lev levi lewis li liam
  lionel lloyd lorenzo lothar lou louis luc luca lucas lucian luciano ludwig luigi luis luiz lukas luke luther lyle lyndon mahathir mahmoud
  mahmud malcolm manfred manmohan manuel marc marcel marcello marcelo marcin marco marcos marcus mario marius mark marko markus marlon marshall
  martin marty martti marvin massimo mathew mathias mats matt matteo matthew matthias mattias maurice mauricio maurizio max maxim maxime
  maximilian mehmet mel melvin michael michal michel michele mick mickey miguel mihail mike mikhail mikael miklos milan milos miloslav
  milton mircea miroslav mitch mitchell mitt mohamed mohammad mohammed mohamud moises morgan morris mort moshe muammar muhammad murray mustafa
  nabil narendra nasser nat nathan nathaniel neal ned neil nelson nestor neville nick nicholas nicky nicola nicolae nicolas nicolo niels
  nigel nikita nikola nikolai nikolaus nikos nils noah noam noel norbert norm norman olaf oleg oliver olivier omar orlando orrin oscar oskar
  osama otis otto owen pablo paddy paolo pascal pat patrice patricio patrick patrik paul paulo pavel pedro pekka perry pervez pete peter petr
  petros phil philip philipp philippe phillip pier pierre pietro piotr prakash preston quentin quincy radovan rafael rafik rahul raif rainer
  raj rajiv ralf ralph ramon randall randolph randy raoul raphael rashid raul ravi ray raymond recep reggie reginald rene reinhard rex reza
  ricardo riccardo rich richard rick ricky rob robbie robert roberto robin rocco rod roderick rodney rodolfo rodrigo roger rogerio roland rolando
  rolf roman romano romeo ron ronald ronaldo ronnie ross roy ruben rudi rudolf rudolph rudy rufus rupert russ russell ryan saddam said salman
  salvador salvatore sam sami sammy samuel sandro sanjay santiago saul scott sean sebastian selim serge sergei sergey sergio seth shane shaun
  shawn shigeru shimon shinzo sid sidney silvio simon slavko slobodan spencer srdjan stan stanislav stanley stefan stefano steffen stephane
  stephen sterling steve steven stewart stuart sven syed sylvester tadeusz takeshi tariq tarik ted terence terrence terry thabo theo theodore
  thomas thorsten tim timo timothy tobias toby todd tom tomas tomasz tommy tony torsten travis trent trevor tyler tyrone ulrich umberto uwe
  vaclav valentin valery vasily vernon viacheslav vic vicente victor vijay viktor vince vincent vincenzo vinod virgil vitaly vito vittorio
  vladimir vladislav vlado volker vyacheslav wade wallace wally walt walter warren wayne wendell werner wesley wilbur wilfried wilhelm will
  willem william willie willy wim winston wladimir wolfgang woody xavier yasser yasuhiro yitzhak yoichi yuri yusuf yves yuriy zachary zbigniew
  zdenek zeljko zinedine zoltan zoran javad hashim alexis elon jeb rand rupert sergej kanye lebron tucker sundar satya volodymyr emmanuele
  olaf jens mateusz aleksandar nicolas andrzej benyamin binyamin naftali yair jair lula evo nayib luis keir rishi boris nigel enda leo micheal
  simon justin pierre xi kim shinzo fumio yoshihide narendra imran shehbaz ashraf hamid cyril jacob robert paul uhuru muhammadu macky abiy`)

export const FEMALE = words(`
  abigail ada adele adriana agatha agnes agnieszka aicha aisha aishwarya alexandra alexa alice alicia alina alison allison alma amalia amanda
  amber amelia amelie amina amy ana anastasia andie angela angelica angelina angie anita anja ann anna annabel anne annegret annette annie
  anke antonia april arantxa ariana arlene ashley astrid audrey aung ava ayesha barbara beatrice beatrix becky belinda benazir bernadette
  bertha beth betsy betty beverly bianca birgit bonnie brandi brenda bridget brigitte brigid britney brooke camilla candice carla carlotta
  carmen carol carole carolina caroline carolyn carrie caryn cassandra caterina catherine cathy cecile cecilia celeste celia celine chantal
  charlene charlotte chelsea cheryl christa christiane christina christine christy cindy claire clara clarissa claudia colette colleen
  conchita concepcion condoleezza connie constance consuelo cora corazon cristina crystal cynthia dagmar daisy dana daniela danielle daphne
  darlene dawn debbie deborah debra deirdre delia denise diana diane dianne dilma dina dolores dominika donna dora doreen doris dorothea
  dorothy edith edna eileen elaine eleanor elena eleni elfriede elisa elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emily
  emma erica erika erin esperanza estelle esther ethel eugenia eunice eva eve evelyn faith fatima faye felicia fiona flora florence frances
  francesca francine francoise frederica freya frieda gabriela gabriele gabriella gabrielle gail galina gemma genevieve georgia georgina
  geraldine germaine gertrude gigi gillian gina ginger gisele giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn
  gwyneth hannah hanan harriet heather heidi helen helena helene helga henrietta hilary hilda hillary holly ida ilona imelda indira ines
  ingrid irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jana jane janet janice janine jasmine jean jeanette
  jeanne jelena jemima jen jenna jennifer jenny jessica jessie jill joan joanna joanne jocelyn jodie johanna josefina josephine josie joy
  joyce juanita judith judy julia juliana julie juliet juliette june justine kamala karen karin karina karla kate katerina katharina katharine
  katherine kathleen kathryn kathy katie katja katrina kay kayla kelly kellyanne kerry kiki kirsten kirstjen kitty kristen kristin kristina
  lana larisa laura lauren laurie lavinia lea leah leila lena leona leslie leticia lily lillian linda lindsay lindsey lisa liudmila liz liza
  lois lola loretta lori lorraine lottie louisa louise lucia lucie lucille lucinda lucy ludmila luisa lupe lydia lynn lynne mabel madeleine
  madonna magda magdalena maggie malala mandy marcia margaret margarita margot margrethe marguerite maria mariah marian marianne marie marilyn
  marina marine marion marisa marjorie marlene marta martha martina mary maryam matilda maud maureen mavis maxine may megan meghan melania
  melanie melinda melissa mercedes meredith meryl mia michaela michelle mildred millie mimi mindy miranda miriam mitsuko moira molly mona
  monica monika monique muriel myrna nadia nadine nancy naomi natalia natalie natasha nell nellie nicole nikki nina noor nora norma octavia
  olga olive olivia olympia oprah paige pam pamela patricia patsy patti paula paulette pauline pearl peggy penelope penny petra philippa phoebe
  phyllis pilar polly portia priscilla priyanka prudence rachel ramona raquel rebecca regina renata renate renee rhoda rhonda rita roberta
  rosa rosalind rosalyn rosamund rose rosemary rosie roxanne ruby ruth sabina sabine sabrina sadie sally samantha sandra sara sarah sasha
  saskia savannah selena selma serena shannon sharon sheila shelley sherry shirley sigrid silvia simona simone sinead siobhan sofia sonia
  sonya sophia sophie stacey stacy stefanie steffi stella stephanie sue susan susana susanna susanne susie suzanne svetlana sylvia sylvie
  tamara tammy tania tanya tara tatiana tatjana teresa terri tess tessa thelma theresa therese tiffany tina toni tracey tracy trudy ulrike
  ursula valentina valeria valerie vanessa vera verena veronica veronika victoria viola violet virginia vivian viviane wendy whitney wilma
  winifred winona xiomara yelena yingluck yoko yolanda yulia yvette yvonne zara zelda zoe zsuzsa theresa nicola jacinda ursula giorgia sanna
  christine kellyanne tulsi elena ruth sonia nikki betsy stormy megyn ivanka marine angela hillary michelle sarah dilma cristina aung park`)

/** Given names of women and men alike. */
export const EITHER = words(`
  alex ali bobbie cameron casey charlie chris dana drew gene jackie jamie jan jean jessie jo jordan kelly kerry kim lee leslie lindsay lynn
  marion morgan pat quinn robin sam sandy sasha shannon sidney stacy taylor terry tracy val vivian xin wei min jun yu ming ling hong chen
  andrea nicola simone gabriele michele`)
