// Short forms of given names, each line those of one name, the full ones among them. From general knowledge.

export const NICKNAMES = `
alexander alex aleksandr sasha alec sandy
alfred alf fred
andrew andy drew
anthony tony antony
arthur art
barbara barb barbie
benjamin ben benny
charles charlie chuck charley
christine christina chris tina
christopher chris
catherine katherine kathryn kate katie kathy cathy kay kit
daniel dan danny
david dave davy
deborah debbie deb
donald don donnie
edward ed eddie ted teddy ned
elizabeth elisabeth liz beth betty bess lizzie libby eliza
eugene gene
francis frank
frederick fred freddie
gerald gerry jerry
gregory greg
henry harry hank
jacob jake
james jim jimmy jamie
jennifer jenny jen
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
lawrence laurence larry
leonard len leo lenny
margaret maggie meg peggy madge
matthew matt
michael mike mick mickey
nicholas nick nicolas
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phil phillip
raymond ray
rebecca becky
richard dick rick ricky rich
robert bob rob bobby robbie
ronald ron ronnie
samuel sam sammy
stephen steve steven
susan sue susie suzanne
theodore ted teddy theo
thomas tom tommy
timothy tim
victoria vicky
vincent vince
walter walt
william will bill billy willie liam
zachary zach zack`
