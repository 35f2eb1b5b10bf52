// Words that cannot both be true of one thing: WordNet's opposites go by sense and lack most verbs of events and kinship.

/** Pairs, "one other", parted by semicolons; any form of a word will do. */
export const OPPOSITES = `
  begin end; start end; begin finish; start finish; start stop; open close; found dissolve; establish abolish;
  establish dissolve; establish close; form dissolve; create destroy; build destroy; build demolish; construct demolish;
  construct destroy; birth death; born die; survive die; live die; rise fall; rise decline; grow decline; grow shrink;
  gain lose; win lose; winner loser; victory defeat; conquer lose; capture lose; capture release; arrest release;
  imprison free; imprison release; free enslave; join leave; enter leave; arrive leave; arrive depart; return leave;
  buy sell; purchase sell; lend borrow; import export; supply demand; producer consumer; input output; upload download;
  increase decrease; increase decline; increase reduce; increase diminish; increase fall; increase drop; expand shrink;
  expand contract; expand reduce; raise lower; ascend descend; appear disappear; accelerate slow; strengthen weaken;
  improve worsen; accept reject; accept refuse; approve reject; adopt reject; adopt abandon; maintain abandon;
  keep abandon; keep lose; ratify reject; sign reject; agree disagree; agree refuse; pass fail; succeed fail;
  success failure; allow forbid; allow prohibit; allow prevent; allow ban; permit prohibit; permit forbid;
  cause prevent; encourage discourage; promote hinder; appoint dismiss; hire fire; include exclude; support oppose;
  supporter opponent; favor oppose; attack defend; protect attack; protect harm; help harm; benefit harm; ally enemy;
  friend enemy; unite divide; unify divide; connect separate; attach detach; hide reveal; show hide; push pull;
  give take; give receive; send receive; ask answer; question answer; teach learn; teacher student; remember forget;
  love hate; like dislike; peace war; legal illegal; guilty innocent; able unable; possible impossible; likely unlikely;
  common uncommon; common rare; regular irregular; stable unstable; equal unequal; complete incomplete; visible invisible;
  mortal immortal; dependent independent; positive negative; active passive; direct indirect; formal informal;
  primary secondary; voluntary compulsory; mandatory optional; private public; foreign domestic; internal external;
  urban rural; ancient modern; past future; former latter; same different; similar different; major minor;
  majority minority; maximum minimum; first last; most least; more less; more fewer; many few; always never; never always;
  rarely often; all none; high low; higher lower; highest lowest; upper lower; large small; larger smaller;
  largest smallest; big small; biggest smallest; long short; longer shorter; longest shortest; old young; older younger;
  oldest youngest; old new; oldest newest; early late; earlier later; earliest latest; fast slow; faster slower;
  heavy light; heavier lighter; thick thin; wide narrow; deep shallow; full empty; wet dry; hot cold; hard soft;
  easy difficult; simple complex; strong weak; rich poor; cheap expensive; good bad; better worse; best worst;
  safe dangerous; true false; correct wrong; correct incorrect; sufficient insufficient; north south; north east;
  north west; south east; south west; east west; northern southern; northern eastern; northern western; southern eastern;
  southern western; eastern western; left right; front back; top bottom; inside outside; above below; over under;
  before after; together apart; vertical horizontal; day night; morning evening; summer winter; black white; acid base;
  solid liquid; liquid gas; solid gas; odd even; prime composite; finite infinite; linear nonlinear; man woman; men women;
  male female; brother sister; father mother; son daughter; husband wife; king queen; uncle aunt; nephew niece;
  grandfather grandmother; parent child; ancestor descendant; employer employee; conservative liberal; catholic protestant;
  innate adaptive; lost won; lost gained; ended began; ended started; left joined; left entered; left arrived`
