"""Talk of boards, law firms, banks, insurers, public offices and works councils.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        I'm [taking|assuming] responsibility for {doing} {due}.

        I'll be {doing} {due}, so don't [look for|disturb] me.

        {due} I'll start {doing}, it can't [wait|lie] any longer.

        The rest of my [day|week] goes into {doing}, I'm afraid.

        You can leave {doing} to me, I have [the access|the stamp] for it.

        I won't be spared {doing} {due}, I know.

        What I'm still missing is {doing}, so I'll get to that {due}.

        I confirm that {doing} is my [job|part] {due}.

        I [undertake|commit] to {task} {due}.

        {doing} [falls to me|remains with me] {due}.

        Kindly [record|minute] that I will {task} {due}.

        [Rest|Be] assured that I will {task} {due}.

        The [duty|obligation] to {task} rests with me {due}.

        For the record, I have agreed to {task} {due}.

        It has fallen to me to {task} {due}.

        {due} I intend to {task}, and you [can|may] hold me to it.

        My [department|secretary] is stretched, so I will {task} myself {due}.

        Since the [regulator|auditor] asked [twice|already], I'm going to {task} {due}.

        I see no [other way|alternative], I will have to {task} {due}.

        Put me down for {doing} {due}.

        Leave it with me, I [will|shall] {task} {due}.

        I'll take {doing} off your hands, {name}.

        No need for you to move, {name}, I will {task} {due}.

        {other_name} is on leave, so it's for me to {task} {due}.

        I have been instructed by {other_name} to {task} {due}, and I will.

        [Honestly|Frankly], nobody knows the file better than me, so I will {task} {due}.

        Give me [a little time|some room] and I will {task} {due}.

        On my side there is still {doing}, that comes {due}.

        What remains on my [list|desk] is to {task} {due}.

        My [homework|job] from this is to {task} {due}.

        I was [hoping|trying] to escape it, but fine, I will {task} {due}.

        If nobody [objects|minds], I will {task} {due}.

        Let me {task} {due}, then we have it [in writing|on file].

        I [must|need to] {task} {due}, the statutes leave me no choice.

        [Item|Action] for me then, {task} {due}.

        As chair I will {task} {due}.

        In my [function|capacity] as treasurer I shall {task} {due}.

        Counsel told me to {task} {due}, and that is what I'm going to do.

        I can {task} {due}, consider it [done|settled].

        Would have been nice to delegate it, but I'm the one who has to {task} {due}.

        Before [I forget|we close], I still owe you one thing, I will {task} {due}.

        I promised the [committee|works council] that I would {task} {due}, and I stand by it.

        {due} the committee can expect me to {task}.

        I'm [down|on the list] for {doing} {due}, that is correct.

        That one's mine. I'll {task} {due}.

        Me, I will {task} {due}, that's the least I can do.

        It is I who [will|shall] {task} {due}.

        I [gladly|happily] take it upon myself to {task} {due}.

        Right, I'd better {task} {due}.

        I'm on the hook to {task} {due}.

        My next step is {doing} {due}.

        So I {task} {due} and then I come back to the [board|panel].

        I have blocked [an afternoon|two hours] to {task} {due}.

        I've set myself a reminder to {task} {due}.

        We agreed with {other_name} that I would {task} {due}.

        {name} has enough on his plate, so I'm going to {task} {due}.

        I'll see to it [personally|in person] that I {task} {due}.

        You asked who would do it last time, {name}. I will {task} {due}.

        [Assign|Give] it to me, I will {task} {due}.

        I take the action to {task} {due}.

        The ball is in my court, I have to {task} {due}.

        I won't let it [slip|lie] again, I will {task} {due}.

        I will not leave [the office|my desk] tonight without {doing}.

        Expect me to {task} {due}.

        I'm afraid it's me again, I have to {task} {due}.

        Guess I'm the one to {task} {due}, so I will.

        [Tonight or not|Whatever happens], I will {task} {due}.

        I [shall|will] make it my business to {task} {due}.

        I think I should {task} {due}, so I'll do that.

        Once we are out of this room I will {task}.

        I'll need the [stamp|seal] for it, but I will {task} {due}.

        In order to satisfy the [auditors|supervisor], I will {task} {due}.

        With the [consent|blessing] of {other_name} I am going to {task} {due}.

        {due} I'll have to {task}, I have put it in my [diary|calendar].

        There's one open point under my name, which is to {task} {due}.

        I [volunteer|offer myself] to {task} {due}, no discussion needed.

        Against my better judgement, I'll {task} {due}.

        My apologies for the delay. I am going to {task} {due}.

        I'm still [due|bound] to {task} {due}, I have not forgotten.

        Mine to do. I {task} {due}.

        On my to do list I [write|note] {doing} {due}.
        """,
    "SELF_NAMED": """
        {name} here, I will {task} {due}.

        This is {name} speaking, I [undertake|commit] to {task} {due}.

        Write {name} in the column, that's me, I'll {task} {due}.

        {name} for the minutes, I am going to {task} {due}.

        As for me, {name}, I have to {task} {due}.

        I, {name}, shall {task} {due}.

        You can put my name there, {name}, I'm the one to {task} {due}.

        Speaking is {name}. I take over {doing} {due}.

        Owner is {name}, so me, and I will {task} {due}.

        It's {name} again from the [branch|back office], I'll {task} {due}.

        My name is {name}, for those on the phone, and I will {task} {due}.

        {name} on the line. Let me {task} {due}.

        Me, {name}, I still need to {task} {due}.
        """,
    "ASK": """
        {name}, would {doing} {due} be something for you?

        {name} will be {doing} {due}, she [confirmed|wrote] that by mail.

        {name} is responsible for {doing} {due}.

        {name} [gets|receives] the pleasure of {doing} {due}.

        I'd ask {name} to start {doing} {due}.

        {doing} [lies|rests] with {name}, as the schedule of duties has it.

        Would you be the one {doing} {due}, {name}?

        {name} {does} {due}, that's how it was left with the [partners|chair].

        {name}, could I trouble you to {task} {due}?

        {name}, would you be so [kind|good] as to {task} {due}?

        Might I ask you, {name}, to {task} {due}?

        {name}, can I rely on you to {task} {due}?

        Would it be [possible|feasible] for you to {task} {due}, {name}?

        {name}, will you {task} {due}?

        May we count on you to {task} {due}, {name}?

        Can you {task} {due}, {name}, so that we're [covered|safe]?

        {name}, you wouldn't mind {doing} {due}, would you?

        Do you think you could {task} {due}, {name}?

        {name}, would you see to it that you {task} {due}?

        How about you {task} {due}, {name}?

        Could you take on {doing} {due}, {name}?

        {name}, are you in a position to {task} {due}?

        Since you [know|wrote] the contract best, {name}, could you {task} {due}?

        {name}, you will {task} {due}, right?

        Are you able to {task} {due}, {name}?

        You have the [mandate|power of attorney], {name}, so would you {task} {due}?

        {name}, would you have the time to {task} {due}?

        Can I put you down for {doing} {due}, {name}?

        Would you be [willing|prepared] to {task} {due}, {name}?

        {name}, if I may, could you perhaps {task} {due}?

        Would you do us the [favour|courtesy], {name}, and {task} {due}?

        {name}, can't you {task} {due}?

        Why don't you {task} {due}, {name}?

        I wonder, {name}, could you {task} {due}?

        Can the committee ask you, {name}, to {task} {due}?

        {name}, shall I note that you {task} {due}?

        You're going to {task} {due}, {name}, aren't you?

        The [board|council] needs it, {name}, can you {task} {due}?

        Any chance you could {task} {due}, {name}?

        What if you {task} {due}, {name}, would that [suit|work for] you?

        {name}, might you find a moment to {task} {due}?

        Is it [all right|acceptable] for you to {task} {due}, {name}?

        And you, {name}, would you please {task} {due}?

        Will you take care of {doing} {due}, {name}?

        {name}, do I understand correctly that you will {task} {due}?

        Could you do me a favour, {name}, and {task} {due}?

        Can we leave {doing} to you, {name}?

        May I [propose|suggest] that you {task} {due}, {name}?

        {name} is [requested|asked] to {task} {due}.

        {name} is hereby instructed to {task} {due}.

        {name} shall {task} {due}.

        {doing} is assigned to {name} {due}, if I read it [correctly|right].

        The chair has asked {name} to {task} {due}.

        It was agreed that {name} would {task} {due}.

        It is incumbent on {name} to {task} {due}.

        According to the [list|protocol] {name} has to {task} {due}.

        Next line says that {name} {does} {due}.

        Responsible is {name}, who will {task} {due}.

        {name}, please {task} {due}.

        Please {task} {due}, {name}.

        {name}, you {task} {due}, and no [excuses|delays] this time.

        I expect you to {task} {due}, {name}.

        {name}, I want you to {task} {due}.

        I'd be [obliged|grateful], {name}, if you could {task} {due}.

        {name}, it would help the [panel|committee] greatly if you would {task} {due}.

        {name}, the task of {doing} {due} is yours.

        {name} told me he will {task} {due}.

        {name} said in the [corridor|lift] that she would {task} {due}.

        {name} has offered to {task} {due}.

        I hear from {name} that she is going to {task} {due}.

        {name} [kindly|graciously] agreed to {task} {due}.

        The works council expects {name} to {task} {due}.

        {name} has been [mandated|appointed] to {task} {due}.

        Then {name} {does} {due}, and we [move on|go on].

        As {name} has the [keys|password], she will {task} {due}.

        So that the [lawyers|auditors] stay calm, {name} will {task} {due}.

        {due} {name} is to {task}.

        {due} {name} will have to {task}.

        I'd like {name} to {task} {due}.

        Let {name} {task} {due}, he has the file.

        Somebody has to, and I think of you, {name}, so please {task} {due}.

        {name}, you are [down|listed] for {doing} {due}.

        {name}, don't forget to {task} {due}.

        {name}, [make sure|see to it] that you {task} {due}.

        {name}, you still owe us something, namely to {task} {due}.

        I leave it to {name} to {task} {due}.

        We voted on it last time, {name} has to {task} {due}.

        On {name} falls the [honour|pleasure] to {task} {due}.

        What I need from {name} is {doing} {due}.

        From you, {name}, we need one thing, please {task} {due}.

        It remains for {name} to {task} {due}.

        {name}, be so good and {task} {due}.

        {name}, I was going to ask you to {task} {due}.

        Also in the list, {name} to {task} {due}.

        Action on {name}, {task} {due}.

        {name}, your [turn|job] now, {task} {due}.

        The [notary|bank] waits, so {name} must {task} {due}.

        {name} needs to {task} {due}, else the tender is [void|lost].

        {name} volunteered, if I remember well, to {task} {due}.

        {name} will kindly {task} {due}.

        My [request|plea] to {name} is to {task} {due}.

        I'm giving this one to you, {name}. {task} {due}, please.

        {name}, once you are back at your [desk|office], please {task}.

        {name}, you were the one who wanted it, so you {task} {due}.

        You {task} {due}, {name}, and I inform the [shareholders|partners].

        {name}, nobody else has access, so you'll have to {task} {due}.

        {name} takes over {doing} {due}, as discussed with {other_name} [before|yesterday].

        We said that {name} {does} {due}, and that stands.

        The minutes of last time have {name} {doing} {due}.

        It would be [wise|proper] for {name} to {task} {due}, so please note that.

        {name}, I'm counting on you to {task} {due}.

        {name}, you have until the [chair|client] loses patience, so please {task}.

        {name} knows it already, she has to {task} {due}.

        {name}, go ahead and {task} {due}.

        {name} and nobody else should {task} {due}.

        I have spoken to {name}, who is [happy|content] to {task} {due}.

        Nobody knows the matter as {name} does, so it is for him to {task} {due}.

        I told {name} to {task} {due}.

        {name}, you're best placed to {task} {due}, so it's [yours|with you].

        For {name} we note {doing} {due}.

        The idea is that {name} {does} {due}, that was settled with the [partners|owners].

        {name}, the supervisory board would like you to {task} {due}.

        {name}, you had better {task} {due}.

        {name}, may I [remind|warn] you that you have to {task} {due}.
        """,
    "UNOWNED": """
        Somebody [must|has to] {task} {due}.

        Someone from [our side|this table] will have to {task} {due}.

        It is [mandatory|required] to {task} {due}.

        There is an obligation to {task} {due}, the owner is still [open|to be named].

        Under the [bylaws|statutes] one has to {task} {due}.

        We are [obliged|legally bound] to {task} {due}.

        It will be necessary to {task} {due}.

        It remains to {task} {due}.

        Still to be done is {doing} {due}.

        Still open, {task} {due}.

        {due} we need to {task}.

        The [regulator|auditor] insists, we have to {task} {due}.

        Nobody has been named yet, but somebody needs to {task} {due}.

        Whoever it will be, somebody must {task} {due}.

        We can't get around {doing} {due}.

        There's no way around it, we have to {task} {due}.

        Without [question|fail] we must {task} {due}.

        Let's not forget to {task} {due}.

        We [must|have to] think of {doing} {due}, nobody has it yet.

        Put {doing} on the list of open [points|items].

        [Open|Pending] action without a name, {task} {due}.

        One of us has to {task} {due}.

        What is missing is {doing} {due}.

        We still haven't found anyone, and yet we have to {task} {due}.

        To keep the [licence|cover], we need to {task} {due}.

        Unless we want trouble with the [tax office|bank], we have to {task} {due}.

        Next step is to {task} {due}.

        The remaining [step|formality] is to {task} {due}.

        Please note that we have to {task} {due}.

        Our homework is {doing} {due}.

        There is a need to {task} {due}.

        It would be negligent not to {task} {due}, so it has to be done.

        I want someone to {task} {due}.

        Somebody should really {task} {due}, I don't care who.

        {doing} is outstanding, and the [deadline|term] won't move.

        Before anything else happens, somebody needs to {task}.

        Actions, first one, {task} {due}.

        It's [imperative|essential] to {task} {due}, whoever does it.
        """,
    "OPEN_CALL": """
        Who here wouldn't mind {doing} {due}?

        Who [is willing|would be prepared] to {task} {due}?

        Who among us will {task} {due}?

        May I ask for a volunteer to {task} {due}?

        Is there anybody who could {task} {due}?

        To whom may I [assign|give] {doing} {due}?

        Whose [job|turn] is it to {task} {due}?

        Any takers for {doing} {due}?

        I need a name here. Who will {task} {due}?

        Which of you [can|could] {task} {due}?

        Would someone be so kind as to {task} {due}?

        Can somebody [please |]{task} {due}?

        Under whose name do I put {doing} {due}?

        Who's got the [capacity|time] to {task} {due}?

        Someone has to {task} {due}, who is it going to be?

        Who takes it upon himself to {task} {due}?

        We lack an owner, who will {task} {due}?

        Hands up, who wants to {task} {due}?

        I'm looking for someone to {task} {due}, who [offers|feels called]?

        Could one of you {task} {due}?

        Who shall I [write|put] down for {doing} {due}?

        Does anyone feel able to {task} {due}?

        Which department will {task} {due}, and who in [person|particular]?

        Now the unpleasant one, who is going to {task} {due}?

        Would anyone care to {task} {due}?

        Don't all shout at once, who would {task} {due}?

        Is someone free to {task} {due}?

        So {due} we need to {task}, and who does that?

        Who's in charge of {doing} {due}?

        And who will be the one to {task} {due}?

        Anybody here who [might|could] take on {doing} {due}?

        Somebody who knows the [file|dossier], could you {task} {due}?

        The minutes need an owner, so who has to {task} {due}?
        """,
    "TAKEN": """
        I [shall|will] see to it.

        That [would|will] be me.

        [Happy|Glad] to take it.

        I'll [have|take] that one.

        Put it under my name.

        If no one else wants it, I'll do it.

        My [department|desk], so I do it.

        You may [enter|note] me there.

        I volunteer.

        Leave it [to|with] me.

        I can [do|handle] that.

        Me, [then|I suppose].

        I'm [afraid|guessing] that's mine.

        Consider it mine.

        All right, I'll bite the bullet.

        I am [available|free] for that.

        It falls in my [remit|area], so yes, me.

        Let me do that one.

        I take it over.

        I'd be [pleased|willing] to do so.

        Fine, I'll be the [victim|volunteer].

        With pleasure, I'll do it.

        I have the file anyway, so I do it.

        I did it last year, I can do it again.

        Mine.

        Since everybody looks at me, I'll take it.

        I would, yes.

        Down to me, as [usual|always].

        Here, I'll manage that.

        Give it to me, then it is done.

        I'll sort it.

        Okay, me again.
        """,
    "TAKEN_NAMED": """
        {name} will [see to it|handle it].

        That [goes|belongs] to {name}.

        Put {name} down for it.

        {name} here, I'll do it.

        I, {name}, will take that.

        It's {name} who does that.

        {name} has already [offered|volunteered].

        Let's give it to {name}.

        That would be {name}, I believe.

        {name} does it, we spoke about it [before|outside].

        This is {name}, put it under my name.

        According to the rota it's {name}.

        {name} is [best placed|competent] for that.

        {name} takes it.

        You can write {name} there.

        By process of elimination, {name}.

        I [nominate|suggest] {name}, and he's nodding.

        {name}, as always.

        {name} speaking. Mine.

        {name} has the [mandate|file], so there you go.

        Owner is {name}.

        I would say {name}, and she agrees.
        """,
    "ACCEPT": """
        [Certainly|Of course].

        With [pleasure|the greatest pleasure].

        Consider it done.

        [Noted|Understood], will do.

        It will be done.

        No objection from my side.

        I [shall|will] see to it.

        I can live with that.

        [Very well|Very good].

        Yes, that's [feasible|doable].

        That can be arranged.

        I had expected that, so yes.

        [Agreed|Accepted].

        If it must be, yes.

        You can [count|rely] on it.

        I'm on it.

        As you wish.

        That's in order.

        Naturally.

        Fine [by|with] me.

        Absolutely, I'd planned to anyway.

        I will, thank you for the trust.

        Sure thing.

        Yes, I have no problem with that.

        Copy that.

        Happily.

        It's already on my [list|desk].

        Right away, boss.

        Fair enough, I'll do it.

        Can do.

        Okay, since you ask so nicely.

        I'd be honoured.
        """,
    "REFUSE": """
        I regret, that is [not possible|out of the question].

        I'm afraid I must [decline|refuse].

        Sorry, I have a conflict of interest there.

        No, I am not authorised to do that.

        I'd rather not, and I don't think anyone should.

        No, I can't take that on.

        Legally I'm not [allowed|permitted] to.

        That's not my [remit|business], sorry.

        With respect, no.

        No way, I am drowning already.

        I have to pass on that one.

        Compliance won't let me, so no.

        Unfortunately not, let's drop it.

        I don't see the need, so no.

        That exceeds my [mandate|competence], I can't.

        No chance, I'm sorry.

        You will have to [strike|delete] that one, I can't do it.

        I would have loved to, but no.

        Not me, and better nobody.

        Please don't ask me that. No.

        I can't in good conscience do that.

        There is no point any more, so no.

        My answer has to be no.

        Forget it, that leads nowhere.

        I must disappoint you there, it won't happen.

        No, counsel advised against it.
        """,
    "DECIDE": """
        The [board|committee] resolves to {plan}.

        It is hereby [resolved|decided] to {plan}.

        The motion to {plan} is [carried|adopted].

        By [five|six] votes to two, we will {plan}.

        With one abstention, {planning} is approved.

        {planning} has been approved unanimously.

        The proposal to {plan} is accepted.

        I [note|record] agreement, we {plan}.

        I see no objections, so we {plan}.

        Nobody [against|opposed]? Then it is decided that we {plan}.

        It was decided by the [partners|shareholders] to {plan}.

        We have [agreed|decided] to {plan}.

        We've settled on {planning}.

        As chair I decide that we {plan}.

        My decision is to {plan}.

        The decision has been taken to {plan}.

        We are going to {plan}, that is the outcome of the vote.

        The resolution reads that we {plan}.

        The [panel|jury] came down in favour of {planning}.

        Consensus, then, we {plan}.

        After [long|lengthy] debate the council has opted to {plan}.

        Our [choice|vote] went to {planning}.

        I'm making the call, we {plan}.

        Enough talk, we {plan} and that's final.

        So be it, we {plan}.

        That [settles|closes] it, we are going to {plan}.

        For the minutes, the committee decides to {plan}.

        Please minute that we have resolved to {plan}.

        Let the record show that we [will|shall] {plan}.

        The [steering group|executive] has given its approval to {plan}.

        Approval was given for {planning}.

        {planning} is agreed.

        Agreed by all, {planning}.

        Decision taken, we {plan}.

        [Item|Motion] passed, we {plan}.

        The ayes have it, we {plan}.

        Everyone has nodded, so the decision is to {plan}.

        Given the [opinion|advice] of counsel, we have decided to {plan}.

        For reasons of cost we've decided to {plan}.

        We weighed both options and chose to {plan}.

        In the end we went for {planning}.

        Having heard [all sides|both parties], I rule that we {plan}.

        The works council and the management have agreed to {plan}.

        In agreement with the [bank|insurer] it is decided to {plan}.

        We stick with the decision to {plan}.

        The earlier decision is confirmed, we {plan}.

        I [confirm|declare] the decision to {plan}.

        Final word, we {plan}.

        Done deal, we {plan}.

        It's a go, we {plan}.

        Green light for {planning}.

        We have the green light of everyone here to {plan}.

        The majority [is|was] for {planning}, so that is what we do.

        The minority has to live with it, we {plan}.

        There being no [dissent|dissenting vote], we shall {plan}.

        The [second|third] option wins, so we {plan}.

        The vote is clear, we will {plan}.

        By show of hands we decided to {plan}.

        By circular resolution it has been decided to {plan}.

        The [supervisory board|general meeting] voted to {plan}.

        As of [today|now] it is decided, we {plan}.

        All in favour, I see. We {plan}.

        We're all on the same page, we have decided to {plan}.

        That's unanimous. The company will {plan}.

        Reluctantly, but we have decided to {plan}.

        It didn't come easy, but we've made up our minds to {plan}.

        The compromise we agreed on is to {plan}.

        Fine, I won't block it, so it's decided that we {plan}.

        Okay, sold. We {plan}.

        I'll [exercise|use] my casting vote, we {plan}.

        With my casting vote the motion passes, and we {plan}.

        The tender committee has chosen to {plan}.

        What we decided [yesterday|on the phone] stands, we {plan}.

        To cut it short, it's agreed that we {plan}.

        I summarise what we agreed, we {plan}.

        So the conclusion is agreed, {planning}.

        The [first|main] resolution of today is to {plan}.

        The [owners|trustees] have spoken, we {plan}.

        We hereby agree to {plan}.

        The matter is closed, we are going to {plan}.

        Nothing more to discuss, we {plan}.

        From now on the rule is decided, we {plan}.

        Our final [position|stance] is that we {plan}.

        We've [concluded|determined] that we will {plan}.

        In view of the [audit|deficit] the committee has determined to {plan}.

        The question whether to {plan} was answered with yes.

        Whether to {plan} was put to the vote, and it [passed|was carried].

        Everybody in favour of {planning}, I count all of you, so carried.

        It's official, we {plan}.

        Then the decision is clear. We {plan}.

        We take the decision to {plan}, with immediate effect.

        I take that as a yes from everyone, we {plan}.

        Then let's {plan}.

        Before we lose [another month|more money], let's {plan}.
        """,
    "DECIDE_ASK": """
        I move that we {plan}.

        I [table|submit] a motion to {plan}.

        May I [propose|suggest] that we {plan}?

        I would [propose|suggest] {planning}.

        Shall we put it to the vote to {plan}?

        Is the committee [in favour|in agreement] if we {plan}?

        Does anyone object if we {plan}?

        Can we agree to {plan}?

        Could the board [accept|support] {planning}?

        Who is in favour of {planning}?

        All those in favour of {planning}?

        What would you say if we {plan}?

        My proposal would be to {plan}.

        My recommendation to the [panel|board] is to {plan}.

        The management recommends to {plan}, do you [agree|concur]?

        Counsel advises us to {plan}, do we follow that?

        I'd like your approval to {plan}.

        I seek the consent of the [members|partners] to {plan}.

        Do we have a majority for {planning}?

        Let us {plan}, if the table agrees.

        How about {planning}?

        Why don't we {plan}?

        Why not {plan}?

        Wouldn't it be [wiser|cheaper] to {plan}?

        Would it not be [proper|prudent] to {plan}?

        Should we perhaps {plan}?

        Do we want to {plan}?

        Are we [all |]agreed that we {plan}?

        Is there support for {planning}?

        What do you think of {planning}?

        How do you [feel|stand] about {planning}?

        I'd rather we {plan}, if you ask me.

        I'd be in favour of {planning}, what about [the others|you]?

        I would vote for {planning}, and you?

        In my [view|opinion] we should {plan}.

        I [believe|think] we should {plan}, any objections?

        We could {plan}, couldn't we?

        We might {plan}, would that be [acceptable|all right]?

        One option would be to {plan}, shall we take it?

        The [simplest|safest] course would be to {plan}, don't you think?

        It seems to me we ought to {plan}, do you share that?

        If nobody objects, shall we {plan}?

        Given the [numbers|deadline], shouldn't we {plan}?

        To save [money|time] I'd say we {plan}, okay for everyone?

        Can I have a [quick vote|show of hands] on {planning}?

        I ask for a decision on {planning}.

        A decision is needed, do we {plan}?

        The draft resolution says that we {plan}. Your [votes|views], please?

        The question before us is whether we {plan}. Yes or no?

        May I take it that we {plan}?

        Would everybody be [happy|comfortable] with {planning}?

        Can everyone live with {planning}?

        What speaks against {planning}?

        Is there anything against {planning}?

        Suppose we {plan}, would you go along?

        Sooner or later we have to decide, so do we {plan}?

        Would the works council [agree|consent] if we {plan}?

        Do I have your blessing to let us {plan}?

        So we {plan}, yes?

        We {plan}, or does someone see it [differently|otherwise]?

        I'm leaning towards {planning}, do you follow me?

        I put to you that we {plan}.

        I invite the committee to {plan}, who is with me?

        Let me make a proposal, we {plan}.

        Just a thought, what about {planning}?

        As a compromise I offer {planning}.

        Could we settle on {planning}?

        Might we not {plan} instead?

        Would you back {planning}?

        What if we simply {plan}?

        I'd suggest we don't wait and {plan}.
        """,
    "DECIDE_YES": """
        [Agreed|Approved].

        Seconded, and [nobody is against|all in favour], so it's carried.

        [Carried|Adopted] unanimously.

        No objections, so that is resolved.

        I see only raised hands, motion [carried|passed].

        The committee approves.

        So [resolved|decided].

        Yes, let's do that.

        Granted, we'll do it that way.

        Very well, the board agrees.

        We have a majority, it's decided.

        All in favour.

        That has my [approval|vote], and the others nod as well.

        Then it is [so decided|settled].

        Nobody opposed, so that's a decision.

        Yes, please minute it as decided.

        By all means, that's the way to go.

        Okay, sold.

        I'm convinced, let's go with that.

        [Fine|Good], we'll do exactly that.

        Everybody nods, so yes.

        That's a yes from all of us.

        Counsel has no concerns, so let's go ahead.

        I concur, and so does everyone here.

        You have the [consent|approval] of the board.

        Unanimous, congratulations.

        The ayes have it.

        Four for, one against, passed.

        Consider it approved.

        With the chair in favour, it's carried.

        Makes sense, we do that.

        Done, next item.

        Absolutely, decided.

        Reluctantly, but yes, we do it.

        Right, then that's what we will do.

        I give in, we do it your way.

        Good [idea|proposal], accepted.

        I have nothing to add, agreed by all.

        The works council says yes as well, so it stands.

        Yes, [clearly|definitely], let's.

        That's agreed then.

        Go for it.

        No one against? Then yes.

        Yes, and let it be recorded.

        We're all for it.

        I withdraw my reservations, let's do it.

        Green light.
        """,
    "DECIDE_NO": """
        The motion is [rejected|defeated].

        Motion [fails|falls].

        There's no majority for that.

        We're not quorate, so no decision today.

        I [propose|suggest] we adjourn this point.

        That has to go back to [the lawyers|legal] first.

        I veto that.

        Let's postpone it to the next [session|meeting].

        I have serious [reservations|doubts], not today.

        We can't decide that without the [owners|bank].

        No, that exceeds our [mandate|powers].

        I need to sleep on it.

        I don't think we are ready for that.

        With respect, I'm against it.

        Too [expensive|risky], I would say no.

        The works council would never agree.

        That's [premature|too early].

        Let us leave it [open|pending] for now.

        Three for, three against, so nothing is decided.

        A tie, so it's not adopted.

        I [object|disagree].

        Absolutely not.

        We had that last year and it went wrong, so no.

        Not before we've seen the [figures|opinion].

        I'd like to hear counsel first.

        Let's not rush into this.

        No, sorry, I can't support that.

        It's not on the agenda, so we can't vote on it.

        The proposal is withdrawn.

        That needs more thought.

        We'll come back to that another time.

        Hmm, I'm not convinced.

        The insurers would kill us, no.

        I'd rather keep things as they are.

        There are [good|strong] arguments on both sides, we leave it there.

        We lack the [budget|funds] for that.

        Not with me.

        Deferred, next point.

        We don't have to decide that today.

        That is not for us to decide.

        Opinions are too far apart, let's park it.

        Over my dead body.

        The chair can't accept that.

        I hear [four|three] different views, so no decision.

        Denied, I'm afraid.

        Maybe later in the year, not now.

        I would abstain, and most of us would.
        """,
    "UNDECIDED": """
        Whether to {plan} [remains|is left] open.

        No decision was taken on {planning}.

        The question of {planning} has been [adjourned|deferred].

        We did not agree to {plan}.

        The motion to {plan} did not find a majority.

        We are not quorate, so we can't decide whether to {plan}.

        It is still [unclear|undecided] whether we {plan}.

        {planning} was discussed, without any result.

        {planning} is off the table.

        We might {plan} one day, but not [now|this year].

        I'm in two minds about {planning}.

        There was [talk|mention] of {planning}, nothing more.

        Some of us want to {plan}, others don't, and we leave it at that.

        The [board|council] has yet to make up its mind about {planning}.

        The proposal to {plan} has been withdrawn.

        The proposal to {plan} was voted down.

        We don't have the mandate to {plan}.

        We will not {plan} before we know more, and today we don't know more.

        I wouldn't rule out {planning}, but it's [too early|premature].

        In theory we could {plan}, in practice nobody has thought it through.

        As to {planning}, opinions [differ|diverge].

        I cannot say yet whether we will {plan}.

        Nobody has approved {planning}.

        Perhaps we {plan} at some point, perhaps not.

        Had we the money, we could {plan}.

        It would be conceivable to {plan}, but that's for [another|a later] meeting.

        I [toyed|played] with the thought of {planning}, but no.

        Three members were for {planning}, three against, so it stays open.

        We've been arguing for an hour about {planning} and got nowhere.

        Contrary to the rumours we haven't decided to {plan}.

        Let's keep {planning} as an idea for the future.

        Deciding to {plan} today would be premature.

        The vote on {planning} ended in a tie.
        """,
    "OPENERS": """
        We [come|turn] to {topic}.

        Item {number} on the agenda is {topic}.

        The next item concerns {topic}.

        I call the [next|{ordinal}] item, {topic}.

        May I draw your attention to {topic}.

        Next on the order paper is {topic}.

        Let us [proceed|pass] to {topic}.

        This brings us to {topic}.

        I [open|declare open] the discussion on {topic}.

        The floor is open on {topic}.

        Under any other business we have {topic}.

        First up, {topic}.

        Now to {topic}.

        Then there's the matter of {topic}.

        A word on {topic}.

        I'd like to [raise|bring up] {topic}.

        We should talk about {topic}.

        Can we talk about {topic}?

        Where do we stand with {topic}?

        What's the [state|status] of {topic}?

        How are things with {topic}?

        The reason we are here is {topic}.

        The main subject today is {topic}.

        With that we get to {topic}.

        {topic}, that's our next point.

        Moving on to {topic}.

        As regards {topic}, I [have|bring] an update.

        With regard to {topic} I give a short report.

        On the subject of {topic}, some [background|context].

        You have all received the paper on {topic}.

        I now hand over for {topic}.

        Let me [begin|start] with {topic}.

        Last but not least, {topic}.

        One more point, {topic}.

        There has been correspondence on {topic}.

        We had put {topic} on the agenda.

        Somebody asked for {topic} to be put on the agenda, so here we are.

        Before lunch we should deal with {topic}.

        The elephant in the room is {topic}.

        We left off at {topic} last time.

        Good, {topic} then.

        Any news on {topic}?

        Let's [tackle|take] {topic} now.
        """,
    "FACTS": """
        the [premium|fee] rose by {number} percent in {month}

        we received {number} bids for {thing}

        the auditors found {number} [errors|gaps] in the annual accounts

        the bank in {city} has [frozen|extended] our credit line

        the claim was rejected by the insurer in {month}

        {thing} [failed|passed] the inspection

        the tender for {project} closed on {day}

        turnover in {city} was {number} percent below budget

        the lease on {thing} [expires|ends] in {month}

        {number} employees left the company since {month}

        the lawyers charge {number} thousand for {project}

        the court in {city} ruled in our favour

        the supervisory authority opened an inquiry into {project}

        {thing} costs more than we had planned

        we have {number} open complaints about {thing}

        the works council was informed on {day}

        {other_name} resigned from the board in {month}

        the contract with {other_name} was terminated on the {ordinal} of {month}

        liquidity is [tight|sufficient] until {month}

        {project} is {number} weeks behind schedule

        the subsidy for {project} was cut by {number} percent

        only {number} of the shareholders answered the letter

        the notary has lost the [original|second] deed

        the merger was cleared by the authorities in {month}

        the tax office demands {number} thousand in back payments

        we have never had so few claims as in {month}

        {thing} was valued at {number} thousand

        the branch in {city} has been without a manager since {month}

        sick leave in the department is at {number} percent

        the survey shows that {number} percent of the staff are satisfied

        the reserve fund is [empty|exhausted]

        the permit for {thing} was granted on {day}

        there were {number} [objections|appeals] against the building plan

        according to the insurer {thing} isn't covered

        the archive in {city} was damaged by water

        the new statutes came into force in {month}

        the share of late payers has doubled

        our consultants need {number} more days than estimated

        the data protection officer raised concerns about {thing}

        the minister visited {city} on {day}

        the old software supports only {number} users

        {project} has a new sponsor, a foundation from {city}

        we lost the client in {city} to a competitor

        most of the delay comes from {thing}

        the rating agency left us at the same grade

        the vendor of {thing} went bankrupt in {month}

        the phone lines were down for {number} hours on {day}

        {number} members paid no fee this year

        the hearing took place in {city} without our lawyer

        interest rates went up again in {month}

        the mediation with {other_name} broke down

        the cost of {project} stands at {number} thousand

        a mistake in the payroll affected {number} people

        the quorum was missed by {number} votes

        the second round of talks brought no result

        nobody at the agency in {city} answers the phone

        the pension scheme is underfunded by {number} percent

        we are the only bidder left for {project}

        the trial phase of {project} ended in {month}

        {thing} has been out of order since {day}

        our liability is limited to {number} thousand

        the cleaning firm raised its rates twice in a year
        """,
    "CHAT": """
        Good morning, ladies and gentlemen.

        A [warm|very warm] welcome to all of you.

        I declare the [meeting|session] open.

        Thank you, Mr Chairman.

        May I come in here?

        If I may interrupt.

        [Point|A point] of order.

        Could you repeat that, {name}?

        {name}, you're on mute.

        We can't hear you, {name}.

        Your [camera|picture] is frozen, {name}.

        I second that.

        Hear, hear.

        I quite agree with {name}.

        With all due respect, {name}, really?

        That's a [fair|valid] point.

        I take your point, {name}.

        That's one way of [putting|seeing] it.

        Well said, {name}.

        Let's not get ahead of ourselves.

        Let me think for a moment.

        I lost my train of thought.

        Where was I?

        What page are we on?

        Which [version|annex] do you mean?

        I'm not sure I follow, {name}.

        Come again?

        In other words?

        That's lawyers for you.

        I feel like I'm in court.

        You sound like the tax man, {name}.

        Who made this [excellent|dreadful] coffee?

        Are there any biscuits left?

        It's [terribly|rather] warm in here.

        Nice tie, {name}.

        How was the [flight|train], {name}?

        Did you have a good weekend?

        My dog is barking, apologies.

        Sorry, I was late, the [traffic|lift] again.

        The line is bad.

        There's an echo.

        Can everyone see my screen?

        You're breaking up, {name}.

        I've been cut off for a second.

        Who just joined?

        Is {name} still with us?

        I yield the floor.

        You have the floor, {name}.

        After you, {name}.

        No, please, you first.

        I'm all ears.

        One at a time, please.

        Order, order.

        Let's stay polite.

        That was uncalled for, {name}.

        I meant no offence.

        None taken.

        I'd put it more diplomatically.

        That is a very German sentence.

        How do you say that in English?

        My English is not the best today.

        Ha, that's a good one.

        Don't quote me on that.

        That's off the record.

        Strictly between us, I was bored.

        I see some tired faces.

        We're running a bit late.

        Time flies.

        I have [no questions|nothing to add].

        No further comments from me.

        Thank you for your patience.

        Thanks, {name}, very [clear|helpful].

        Much appreciated.

        I couldn't have said it better.

        Interesting, very interesting.

        Hm, I wouldn't have thought so.

        So to speak.

        It is what it is.

        Rome wasn't built in a day.

        The devil is in the detail.

        Better safe than sorry.

        We've heard that song before.

        Here we go again.

        Let me play devil's advocate for a second.

        You're preaching to the converted, {name}.

        Is that a question or a speech, {name}?

        I'll be brief.

        I see what you did there.

        That's a long word for a small thing.

        Silence is also an answer.

        I saw {name} nodding.

        Is it only me, or is it loud here?

        Enjoy your [lunch|evening], everyone.

        It has been a pleasure.

        Have a safe trip home, {name}.

        Until next time.

        Same to you.

        Let's take a breath.

        Say no more.
        """,
    "PAST": """
        I {did} last week, as the file shows.

        {name} already {did}.

        {name} {did} while I was away.

        As [reported|minuted], {name} {did}.

        We {did} in the previous quarter.

        That point is closed, I {did}.

        I [believe|understand] {name} {did} before the holidays.

        It turns out {name} {did} without being asked.

        {name} {did}, so that can be [struck|ticked off].

        No longer open, {name} {did}.

        The last action is done, I {did}.

        I {did} yesterday and got a receipt.

        Thanks to {name}, who {did} over the weekend.

        Good news, {name} {did} in time.

        To my surprise somebody {did} already.

        After our last session I {did}.

        I'm happy to report that we {did}.

        As promised, I {did}.

        {name} told me this morning that he {did}.

        Strike it from the list, I {did} on the way here.

        We finally {did}, after three [attempts|reminders].

        I {did} as soon as the letter arrived.

        Before you ask, yes, I {did}.

        At the request of the auditors {name} {did}.

        That was me, I {did}.

        The [secretary|assistant] {did} last night.

        When I came back from leave, {name} {did} straight away.

        With some delay, but we {did}.

        {name} and I {did} together on the train.

        Once the bank agreed, {name} {did}.

        You'll remember that I {did} back in spring.

        It didn't take long, I {did} during lunch.

        I {did}, and nothing more is needed there.

        The consultants {did} and sent us the bill.

        Contrary to what you heard, we {did}.

        Yes, we {did}, thank you for asking.
        """,
    "MAYBE": """
        Did you ever {task}, {name}?

        Did anyone {task} after all?

        Has {name} been {doing} all by himself?

        I [was|had been] supposed to {task}, but that's no longer needed.

        I was about to {task}, then the [client|bank] called it off.

        I would {task} if I had the authority, but I don't.

        I could {task}, but what would be the point?

        I won't {task}, that is final.

        I refuse to {task}.

        I'm not going to {task}, whatever the [lawyers|papers] say.

        I can't {task}, compliance forbids it.

        You don't have to {task}, {name}.

        No need to {task}, {name}.

        {name}, please don't {task}.

        {name}, there's no hurry, forget about {doing}.

        {name}, scratch that, you needn't {task}.

        {name} isn't [obliged|required] to {task}.

        Nobody is asking you to {task}, {name}.

        Nobody has to {task} under the new rules.

        It is no longer [necessary|required] to {task}.

        We're under no obligation to {task}.

        We would have to {task} only if we were sued.

        If we lost the case, somebody would have to {task}.

        Had we won the tender, {name} would have had to {task}.

        I'd love to {task}, but it isn't for us.

        How I wish we could simply {task}.

        I used to {task} every quarter.

        In my old firm I had to {task} all the time.

        Our competitors {task} without thinking twice.

        The bank usually has its own people for {doing}.

        The auditors always {task} on their own initiative.

        How does one {task}, legally speaking?

        How did {name} manage to {task} without a mandate?

        Why would anybody {task}?

        Why did we {task} in the first place?

        Why was {name} told to {task} back then?

        Is it even [legal|allowed] to {task}?

        Who used to {task} before the merger?

        Does it make sense to {task}, I ask myself.

        What happens if we don't {task}?

        I'm not sure it's worth {doing}.

        I see no reason to {task}.

        Let's not {task}, it would only cause trouble.

        We've given up on {doing}.

        The idea of {doing} was dropped.

        There was once a plan to {task}, it died quietly.

        I forgot what I wanted to say, something about {doing}.

        You were [right|wise] not to {task}, {name}.

        It was a mistake to {task} at that time.

        I heard that the ministry wants to {task}, good luck to them.

        {other_name} will {task} for her own firm, that's none of our business.

        {doing} is not our job.

        {doing} sounds [harmless|simple] until you try.

        {doing} has become fashionable, I hear.

        Maybe some day I'll {task}, who knows.

        One day, when I'm retired, I will {task}.

        Perhaps I should {task}, perhaps not, I don't know yet.

        I might {task}, or I might not, don't note anything.

        I thought about {doing}, and thought better of it.

        I said I would {task}, I take that back.

        Strike what I said, I won't {task}.

        We put {doing} on ice, indefinitely.

        We'll leave {doing} for another year, no action now.

        Before anyone offers to {task}, please don't.

        It'd be nice to {task}, but nobody has the [time|budget].

        As if I had time to {task}.

        Imagine {name} had to {task} all alone.

        Imagine I were to {task}, the scandal.

        I'm glad I don't have to {task}.

        I'm relieved that nobody has to {task} any more.

        Some people have {doing} as a hobby, I don't.

        The law used to force us to {task}, it doesn't any longer.

        Only a judge can order us to {task}, and none has.

        {name} said no when I asked about {doing}, and that's fine.

        {name} would rather not {task}, and I accept that.

        {name} offered to {task}, but I told him to leave it.

        We told {name} not to {task}.

        You could {task}, {name}, but I wouldn't.

        You can't seriously want me to {task}.

        You make it sound as if I had to {task}.

        Are we still allowed to {task} at all?

        I dreamt last night that I had to {task}.

        I almost had to {task}, luckily it resolved itself.

        Were you [present|there] when they tried to {task}?

        Has it been confirmed that {other_name} tried to {task}?

        Whether anyone will ever {task}, heaven knows.

        It isn't up to me to {task}.

        It's not for {name} to {task}.

        In an ideal world somebody would {task}.

        If it were my company, I'd {task}, but it isn't.

        Theoretically someone could {task}, nobody will.

        Instead of {doing} we'd better do nothing at all.

        Whether or not to {task}, that was a question for yesterday.

        The request to {task} has been withdrawn.

        My order to {task} is cancelled, {name}.

        I was asked to {task} and declined.
        """,
    "PLANS": """
        appoint a new auditor

        award the contract to the bidder from {city}

        reject all bids for {thing}

        raise the annual fee by {number} percent

        distribute no dividend this year

        close the branch in {city}

        extend the credit line until {month}

        settle the dispute out of court

        appeal against the ruling

        outsource the payroll

        hire an interim manager for {city}

        move the general meeting to {month}

        hold the next session in {city}

        buy {thing} instead of leasing it

        sell the shares in {project}

        set aside {number} thousand for legal costs

        terminate the contract with the insurer

        switch to a fixed fee

        freeze all new hires until {month}

        limit the overtime to {number} hours

        allow remote work on {day}

        adopt the amended statutes

        dissolve the subcommittee

        merge the two departments

        publish the minutes in future

        vote by secret ballot

        postpone {project} to {month}

        cancel the framework agreement

        engage an external mediator

        increase the deductible

        insure {thing} against flooding

        introduce flexible hours for the back office

        abolish the dress code

        pay the arrears in {number} instalments

        waive the late fee for members

        accept the offer from {city}

        keep the present chair for another year

        reduce the board to {number} members

        open a second account in {city}

        suspend the bonus scheme

        record all meetings from now on

        run a pilot in {city} first

        split the tender into {number} lots

        invite only local firms to bid

        rename the foundation

        give the staff a day off in {month}

        take part in the fair in {city}

        join the employers' association

        leave the umbrella organisation

        lower the threshold for small claims

        replace {thing} with a cheaper one

        renew the lease for {number} years

        move the archive to the cellar

        digitise the old files

        forbid private calls at the counter

        write off the debt

        grant {project} a further {number} thousand

        require {number} signatures on every payment

        pass the price increase on to the clients

        drop the lawsuit

        go to arbitration

        stay with the current supplier

        admit the press to the session

        paint the lobby {color}

        use plain English in all letters

        shorten the trial period to {number} months

        put the {adjective} clause back in

        start every meeting at nine

        retain the law firm from {city}

        finance {thing} through a bank loan

        donate the surplus to charity

        wind up the company by {month}
        """,
    "TOPICS": """
        the annual accounts

        the budget for {project}

        the tender for {thing}

        our lease in {city}

        the claim from {month}

        the election of the auditor

        the amendment of the statutes

        the complaint from the works council

        the pension scheme

        the succession of {other_name}

        the pending lawsuit in {city}

        the letter from the regulator

        the state of {project}

        the insurance of {thing}

        the new data protection rules

        the staffing of the front office

        the travel policy

        the risk report for {month}

        the merger talks

        the bonus scheme

        the credit line with the bank in {city}

        overtime in the back office

        the purchase of {thing}

        the {ordinal} quarter

        the minutes of the last session

        the strike in {city}

        the parking situation

        our liability towards {other_name}

        the shareholder meeting in {month}

        the fees of our consultants

        the move to {city}

        complaints about the canteen

        the audit findings

        the late deliveries of {rare}

        the power of attorney for {other_name}

        the website of the foundation

        the open receivables

        the procurement of {rare}

        the vacancy in the legal department

        the compliance training

        the retention of old files

        the reorganisation of the claims unit

        the role of the steering committee

        the press coverage of {project}

        the {adjective} offer from {city}

        the security at the entrance

        holiday rules for part time staff

        the ethics code

        {thing} in the lobby

        the new signature policy

        a possible conflict of interest

        the {number} unsigned contracts
        """,
    "TASKS": """
        draft the resolution

        circulate the minutes to all members

        countersign the contract with {other_name}

        send the signed deed to the notary

        forward the expert opinion to {other_name}

        obtain {number} comparative quotes

        invite the shareholders to the general meeting

        lodge an appeal with the court in {city}

        notify the insurer of the damage to {thing}

        review the liability clause

        check the quorum rules in the statutes

        brief the new members on {project}

        write to the regulator about the late filing

        ask the bank for better terms

        call {other_name} and ~ask for the missing receipts

        meet {other_name} and ~settle the fee

        find out who signed the old lease

        collect the signatures of all partners

        update the risk register

        prepare a one page summary for the supervisory board

        translate the contract into plain English

        calculate the cost of {thing} for the next year

        reconcile the accounts of the branch in {city}

        pay the court fees

        transfer the deposit to the escrow account

        open an escrow account in {city}

        publish the tender for {thing}

        evaluate the {number} bids on price and quality

        inform the losing bidders in writing

        book the large hearing room

        reserve the board room for {day}

        order {number} copies of the annual report

        print the ballot papers on {color} paper

        count the proxy votes

        verify the identity of the new shareholder

        register the amendment at the commercial court

        archive the files of {project} in the cellar

        destroy the old personnel files

        scan the paper invoices from {month}

        sort the correspondence with {other_name} by date

        put the agenda on the intranet

        upload the accounts to the portal

        remove {other_name} from the distribution list

        add a column for the deductible

        correct the figure on page {number}

        fix the numbering of the annexes

        reword the preamble

        shorten the report to {number} pages

        proofread the letter to the minister

        get a second opinion from a tax lawyer

        consult the works council on the shift plan

        negotiate a discount with the cleaning firm

        cancel the subscription to the trade journal

        renew the fire insurance

        extend the power of attorney

        revoke the access rights of {other_name}

        change the locks in the branch in {city}

        hand the keys over to the caretaker

        return {thing} to the supplier

        have the premises valued

        commission a survey of the roof

        hire a translator for the hearing

        interview the {number} candidates

        write the job advert for a paralegal

        check the references of {other_name}

        welcome the delegation from {city} at the station

        pick {other_name} up from the airport

        organise lunch for the delegation

        arrange a call with the consultants

        set up a meeting with the mayor

        schedule the next steering committee

        remind the members of their unpaid fees

        chase {other_name} for the balance sheet

        press the late payers for their dues

        answer the complaint from {city}

        apologise to the client in person

        clarify with the auditor how we book {thing}

        confirm the appointment with the notary

        compare the premiums of {number} insurers

        test the voting software on the tablet

        install the camera in the board room

        move the flip chart to room {number}

        bring the company seal to the signing

        take the originals to the vault

        fetch the land register extract from the town hall

        go to the tax office and ~get the form

        go through the claims file with {other_name}

        look into the missing {rare}

        look up the ruling from {month}

        work out a fair split of the costs

        sum up the findings for the press

        speak to {other_name} about the overtime

        report to the audit committee

        present the draft budget to the partners

        submit the grant application to the ministry

        file the tax return

        withdraw the motion on {project}

        object to the planning notice

        request an extension from the court

        analyse why so many claims came from {city}

        estimate the legal costs of {project}

        monitor the exchange rate

        freeze the account of {other_name}

        release the second instalment

        approve the travel claims in the system

        sign off the invoice for {thing}

        stamp the delivery notes

        seal the tender box with tape

        store the {rare} in the cabinet

        take stock of the office supplies

        replace the {adjective} chairs in the waiting room

        hang the notice on the board by the lift

        lay out the accounts in the reading room

        tell the caretaker about the broken heating

        let {other_name} know the result of the vote

        make a list of all running contracts

        make sure that the statutes are on the website

        create a template for the decision papers

        design a ballot paper for the works council

        draw up a handover plan

        document the conflict of interest

        anonymise the survey answers

        encrypt the laptop of the treasurer

        send flowers to {other_name} in hospital

        write a farewell card for {other_name}

        buy {number} name badges

        water the plants in the lobby

        warn the branch in {city} about the inspection

        rehearse the hearing with our witnesses

        double check the bank details of {other_name}

        ask around whether anyone has kept the old {rare}
        """,
    "DUES": """
        by {day}

        by {day} noon

        by close of business on {day}

        by the end of business {day}

        no later than the {ordinal}

        not later than {day} morning

        at the latest by {day}

        before the general meeting

        before the next board meeting

        ahead of the audit

        in advance of the hearing

        prior to the signing

        prior to the {ordinal} of {month}

        within {number} days

        within the statutory period

        within a fortnight

        within {number} working days

        in the course of {month}

        in the first half of {month}

        during the second week of {month}

        in due time before the closing

        on {day} at nine

        on the {ordinal} of {month}

        first thing {day} morning

        immediately after this meeting

        right after the vote

        as soon as the contract is signed

        as soon as the bank has confirmed

        once the lease is signed

        once the minutes are approved

        once legal has given its consent

        when the auditors have left

        until the end of {month}

        till {day}

        until {day} evening

        today

        today before six

        tomorrow at noon

        tomorrow morning

        this afternoon

        this week

        next {day}

        next week

        in the next {number} days

        by the end of the quarter

        by year end

        by the turn of the year

        before Christmas

        after the Easter break

        over the weekend

        between now and {day}

        in time for the hearing

        before the offer period ends

        before the deadline of the {ordinal}

        by mid {month}

        {day} at the very latest

        at the start of {month}

        without delay

        still this month
        """,
    "LEADS": """
        Ladies and gentlemen,

        Mr Chairman,

        Madam Chair,

        If I may,

        With your permission,

        For the record,

        Very well,

        Good,

        Right. Next item.

        Now,

        All right. Let's see.

        To be precise,

        Formally speaking,

        In short,

        Long story short,

        So as to be clear,

        Let me be blunt,

        Just for the minutes,

        Fine. Moving on.

        Point taken.

        Furthermore,

        In addition,

        By the way,

        Incidentally,

        Thank you. So,

        Colleagues,

        Well now,

        As I was saying,

        Where was I? Right.

        Look,

        Okay, listen,

        Hm. Well,

        Finally,

        Last point.
        """,
    "TRAILS": """
        Thank you.

        Any questions so far?

        That's all from my side.

        I'll leave it at that.

        So much for that.

        Is that clear to everyone?

        Let the minutes reflect that.

        Nothing more to say.

        You know how it is.

        That should be plain.

        I hope that was audible.

        Next point, please.

        We can move on.

        If you see what I mean.

        Enough said.

        End of story.

        Sorry for the long sentence.

        I trust that's understood.

        That goes without saying.

        Are you following?

        Just so we're clear.

        It's as simple as that.

        I say this quite soberly.

        Back to you.

        That would be it.

        Did everyone get that?

        Thanks for listening.

        Forgive my voice today.

        Formalities, I know.

        No drama.

        Right.

        So much for the formal part.
        """,
    "REASONS": """
        because the [regulator|auditor] insists on it

        because {other_name} asked for it twice

        because the statutes [say so|require it]

        since the deadline can't be extended

        since nobody else has the mandate

        as the bank is getting nervous

        as counsel has advised us

        given that the offer expires soon

        so that the quorum is [safe|assured]

        so that we're covered in case of a lawsuit

        so the shareholders can read everything in peace

        in order to avoid a fine

        in order that the files are complete

        to keep {other_name} from complaining

        to be on the safe side

        to satisfy the works council

        for the sake of good order

        for reasons of liability

        for compliance reasons

        , otherwise the tender is void

        , otherwise we pay interest

        , or else the insurer won't pay

        , or {other_name} will go to the press

        , if only to calm the lawyers down

        , as the law requires

        , just to have it in the file

        , and I mean it

        , which the supervisory board has been waiting for

        , so nobody can blame us later

        , given the mood in the works council

        because the last audit was a disaster

        because we look [bad|sloppy] otherwise

        seeing that {other_name} won't wait for ever

        lest we miss the filing period

        , because in {city} they close early

        with a view to the coming inspection

        on account of the new rules

        , before {other_name} changes his mind again
        """,
}
