"""Talk at the stove: family firms, kitchens, hotels, shops, weddings, fairs; blunt and hurried.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        I'd [better|best] {task} {due} before [Mama|the boss|the whole family] asks.

        {due} I'm going to [sit down|take off the apron] and {task}.

        [Nobody else will, so|As always,] it's me who {does} {due}.

        Give me [a minute|half an hour] after lunch and I {task} {due}.

        Leave that one [to me|with me], I'll {task} {due}.

        [Basta|Enough], I {task} {due} and then we have peace.

        You [cook|serve], I'll {task} {due}.

        On my [list|paper] it already says {task} {due}.

        What I [can|will] do {due} is {task}.

        {doing} {due} is [on me|my job], don't touch it.

        I [promised|swore to] my father I would {task} {due}, and I will.

        My [turn|share] is to {task} {due}.

        Put me down, I'm [the one|the fool] who {does} {due}.

        I have it [written on my hand|stuck on the fridge]: {task} {due}.

        Before I [go home|close the till] {due} I'll {task}.

        [Fine, fine|All right], I'll do it, I'll {task} {due}.

        Since I'm [in town|at the market] anyway, I can {task} {due}, no problem.

        I take care of {doing} {due}.

        Let me [just|quickly] {task} {due} and then you see how it looks.

        The [silver|paperwork] you do, and {doing} I do {due}.

        [I have|I've got] to {task} {due}, I know, I know.

        It [fell|landed] on me to {task} {due}, so be it.

        I'm not [happy|thrilled] about it, but I will {task} {due}.

        I was [told|asked] to {task} {due}, and I said yes.

        So that {other_name} [stops calling|leaves us in peace], I'm going to {task} {due}.

        Because {other_name} is [on holiday|ill], I must {task} {due} myself.

        Don't [bother|trouble] {name} with it, I'll {task} {due}.

        {name} has enough on the [plate|stove], so I will {task} {due}.

        {due} you'll see me {doing}, [I guarantee|that is a promise].

        Count on me to {task} {due}.

        I [reckon|think] it's quickest if I {task} {due} myself, so I will.

        If nobody [minds|shouts], I {task} {due}, and it's settled.

        I'm [on it|already in my boots], I'll {task} {due}.

        Me, I'll {task} {due}, [the rest is yours|you look after the guests].

        My [job|homework] for {due} then, {task}.

        I still [need|have] to {task} {due}, thank you for reminding me.

        I [forgot|slept through it], sorry, I'll {task} {due}.

        It's my [mess|fault], so I'm the one who will {task} {due}.

        Tell {other_name} I'll {task} {due}.

        I'm [planning|intending] to {task} {due}, right after the [rush|dinner service].

        Nobody [knows|speaks to] them like I do, so I'll {task} {due}.

        {due}, when the [dough is resting|ovens are off], I'll {task}.

        I shall [personally|gladly] {task} {due}.

        I want to {task} {due}, and [I will|nobody stops me].

        You'll have it from me {due}, I'll {task}.

        [Give it here|Hand it over]. I'll {task} {due}.

        I'll be {doing} {due}, so [cover|mind] the counter for me.

        One [more thing|thing] for my own list, {task} {due}.

        I said I would, so yes, I'll {task} {due}, [as agreed|like I said].

        Then [what remains|what's left] for me is to {task} {due}.

        It won't [cost|hurt] me anything to {task} {due}, so I'll do it.

        I can {task} {due}, [that's no drama|I have the keys].

        I've [agreed|arranged] with {other_name} that I {task} {due}.

        I'll get {other_name} off my back and {task} {due}.

        {due} I have a free [morning|hour], and in it I will {task}.

        As soon as I [can breathe|sit], I'll {task} {due}.

        I'm [down|marked] for this one, right, so I {task} {due}.

        The plan is that I {task} {due} and [you relax|everybody else stays calm].

        Whatever [happens|you all say], I'll {task} {due}.

        I [ought to|should] have started last week, now I'll {task} {due}, no excuses.

        Would be silly to pay for it when I can {task} {due}, so I'll do it.

        I [volunteer|sacrifice myself]. I'll {task} {due}.

        I will see to it {due} that I {task}.

        [Mine|That's mine]. I'll {task} {due}.

        And I, for my [part|sins], will {task} {due}.

        I don't [mind|care] that it's late, I will {task} {due}.

        Then {due} I [have no choice but to|had better] {task}.

        I'm [making a note|tying a knot in my apron] to {task} {due}.

        You can [cross|strike] it off yours, {name}, I'll {task} {due}.

        I'll start {doing} {due}, [after the breakfast guests|when it's quiet].

        No, {name}, you [rest|sit], I'm going to {task} {due}.

        So I {task} {due}, and after that I [sleep|drink a coffee].
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due}.

        This is {name} [speaking|from the kitchen], I'm going to {task} {due}.

        Write {name} next to it, [that's me|I mean myself], I'll {task} {due}.

        I, {name}, [hereby|solemnly] swear to {task} {due}.

        {name} speaking. I [can|will] {task} {due}.

        It's {name} again, [sorry|bad line], I take care of {doing} {due}.

        Put it under {name}, so under me, I {task} {due}.

        As always it's me, {name}, who {does} {due}.

        {due} I, {name}, will {task}, [write that down|you heard it].

        Good old {name}, that's me, will {task} {due}.

        Hello, {name} from the [shop|front desk]. I promised to {task} {due}.

        For the [notes|record], {name} speaking, I'm the one who {does} {due}.

        {name} on the phone. Leave it to me, I'll {task} {due}.
        """,
    "ASK": """
        {name}, [can|could] you {task} {due}?

        {name}, be [an angel|a darling], would you {task} {due}?

        Would you [please|kindly] {task} {due}, {name}?

        {name}, do you think you can {task} {due}?

        Do me a favour, {name}, and would you {task} {due}?

        {name}, you [couldn't|wouldn't] {task} {due}, could you?

        {name}, is it [possible|okay] that you {task} {due}?

        Would it be in your power to {task} {due}, {name}?

        {name}, will you {task} {due} if I [beg you|kneel down]?

        Can I [leave|trust] it to you to {task} {due}, {name}?

        {name}, may I ask you to {task} {due}?

        {name}, would you take on {doing} {due}?

        Can you take over {doing} {due}, {name}?

        {due}, {name}, could you [maybe|perhaps] {task}?

        {name}, since you are [going there|driving] anyway, can you {task} {due}?

        If I give you [the van|the keys], {name}, can you {task} {due}?

        {name}, you know the people there, will you {task} {due}?

        Might you find [an hour|the time] to {task} {due}, {name}?

        {name}, how about you {task} {due}?

        Are you [able|free] to {task} {due}, {name}?

        {name}, why don't you {task} {due}?

        You'll {task} {due}, won't you, {name}?

        {name}, you {task} {due}, [yes|okay]?

        Could I [bother|disturb] you with something, {name}, could you {task} {due}?

        {name}, if I ask you [nicely|with tears], will you {task} {due}?

        Would you have time {due} to {task}, {name}?

        {name}, my [treasure|dear], you will {task} {due}, right?

        Can we [rely|count] on you to {task} {due}, {name}?

        And you, {name}, will you be so [kind|good] and {task} {due}?

        {name}, do you want to {task} {due}, so it gets done [properly|with love]?

        Could you see to it, {name}, that you {task} {due}?

        {name}, would you be the one who {does} {due}?

        {name}, any chance you could {task} {due}?

        Is that something you could do {due}, {name}, {task}?

        {name}, you have the [best handwriting|nicest voice], can you {task} {due}?

        {name}, what if you {task} {due} and I [mind|watch] the shop?

        Would you {task} {due} for me, {name}, [I have only two hands|my back is killing me]?

        Shall we say you {task} {due}, {name}?

        {name}, [please|for heaven's sake] {task} {due}.

        {due}, {name}, you {task}, and [no discussion|no long faces].

        {name}, go and do it {due}, {task}.

        I [need|want] you to {task} {due}, {name}.

        {name}, I'd be [grateful|so happy] if you could {task} {due}.

        {name} {does} {due}, [that was the deal|we said so on the phone].

        {name} [will|is going to] {task} {due}.

        It's {name} who should {task} {due}.

        [Mama|The boss|Grandfather] wants {name} to {task} {due}.

        We [told|asked] {name} to {task} {due}, and he nodded.

        {name} has [promised|agreed] to {task} {due}.

        According to the [list|paper on the door], {name} has to {task} {due}.

        {doing} is for {name}, {due} [please|if possible].

        For {name} I have written [here|down], {task} {due}.

        Somebody [strong|patient] must do it, so {name}, you {task} {due}.

        You, {name}, [with the good car|with your good English], {task} {due}.

        {name}, don't [argue|make that face], just {task} {due}.

        {name}, it's your [turn|week] to {task} {due}.

        And {name} is so [nice|kind] and {does} {due}.

        {name} said [last time|this morning] that she would {task} {due}.

        Let {name} {task} {due}, he [has the patience|knows how].

        I'd [say|suggest] {name} {does} {due}.

        {name} should be the one {doing} {due}.

        [Remember|Don't forget], {name}, you must {task} {due}.

        {name}, you [owe me one|lost the bet], so {task} {due}.

        What I [expect|need] from {name} is to {task} {due}.

        {name}, when you have [a minute|finished your coffee], {task} {due}.

        Before you [disappear|run off], {name}, {task} {due}.

        {name} gets the job to {task} {due}.

        It [was|has been] agreed that {name} would {task} {due}.

        The last [time|meeting] we left it that {name} {does} {due}.

        {other_name} asked that {name} {task} {due}.

        {name}, {other_name} [called|wrote], you should {task} {due}.

        {name} is [down|marked] to {task} {due}.

        We are [counting|depending] on {name} to {task} {due}.

        With {name} I [spoke|talked] already, she will {task} {due}.

        {name} takes [care of|over] {doing} {due}.

        {name} may {task} {due}, [he wanted more responsibility|then he learns it].

        Hand that to {name}, who will {task} {due}.

        {name}, somebody has to, and you are [the youngest|next], so {task} {due}.

        I'm going to [volunteer|sacrifice] {name} here to {task} {due}.

        Your job, {name}, {due} [already|at the latest], is to {task}.

        {name}, make [sure|certain] that you {task} {due}.

        {name}, it would [help|save] us a lot if you {task} {due}.

        No, not me, {name} {does} {due}, [ask anybody|look at the list].

        {name}? [You're up|Wake up]. You {task} {due}.

        {name} has the [contacts|nerves], so she will {task} {due}.

        {name} knows [already|from yesterday] that she is to {task} {due}.

        Next on the list, {name}, {task} {due}.

        {task} {due}, {name}, [please|will you].

        {task} {due}, that one goes to {name}.

        Who else, {name} of course, must {task} {due}.

        The [one|person] to {task} {due} is {name}.

        {name} and nobody else should {task} {due}.

        {due} {name} [has to|must] {task}, it can't wait.

        As for {name}, she {does} {due}.

        {name} offered to {task} {due}, [God bless her|and I accept].

        I've put {name} down for {doing} {due}.

        {name}, I [hate|am sorry] to ask, but you'd have to {task} {due}.

        {name}, I'm giving you a [present|treat], you get to {task} {due}.

        While I [fight|deal] with the bank, {name} {does} {due}.

        {name}, as you are the [only one|one] with a licence, {task} {due}.

        Could {name} {task} {due}, does that work?

        Can we have {name} {task} {due}?

        You [heard|know] the boss, {name}, {task} {due}.

        {name} is [supposed|meant] to {task} {due}, I remind you all.

        {name}, stop [peeling|texting], listen. You have to {task} {due}.

        It would be [best|nice] if {name} could {task} {due}.

        {name}, the way I see it, you {task} {due} and I pay the [coffee|petrol].

        That {name} {does} {due} is clear to [everybody|all of us], I hope.

        I told {name} on the [stairs|phone] that he must {task} {due}.

        {name}, you should {task} {due}, [otherwise nobody does|I'm only saying it once].

        {name} will be {doing} {due}, so [leave her alone|don't book anything else].

        Then it's {name}, {due}, who will {task}.

        {name}, thank you [in advance|from the heart] for {doing} {due}.
        """,
    "UNOWNED": """
        Somebody [has|needs] to {task} {due}.

        We [must|have to] find a soul to {task} {due}.

        It's [high|about] time for somebody to {task} {due}.

        [Still open|Not done yet], {task} {due}.

        What's missing is {doing} {due}.

        {due} someone must {task}, [I don't care who|we see later who].

        There is nothing for it, somebody must {task} {due}.

        One of us will have to {task} {due}, [that's how it is|like it or not].

        [Who knows who|No idea who], but someone has to {task} {due}.

        To do {due}, {task}.

        The [inspector|landlord] insists, somebody has to {task} {due}.

        Without anybody {doing} {due}, we are [finished|in the soup], so it must be done.

        It's [necessary|urgent] to {task} {due}.

        Whoever has [time|two free hands] should {task} {due}.

        We [can't|must not] forget to {task} {due}.

        The job of {doing} {due} [remains|is still] without a name.

        [Add|Write] it to the board, {task} {due}, and no name for now.

        Somebody please {task} {due}.

        It would be [a shame|a catastrophe] to forget it, so somebody must {task} {due}.

        There's [also|still] {doing} to be done {due}.

        Before we [forget|all run away], it's still necessary to {task} {due}.

        And then {due} the [small matter|little job] of {doing}, which somebody has to do.

        Someone [from the kitchen|on the early shift] has to {task} {due}.

        It [doesn't|won't] do itself, someone must {task} {due}.

        {doing} is [overdue|urgent], it has to happen {due}.

        [Everybody|The whole table] looks away, but somebody must {task} {due}.

        It was promised to the bride that [somebody|one of us] will {task} {due}.

        In any case it's [needed|required] to {task} {due}.

        A volunteer [will be|must be] found to {task} {due}.

        {task} {due}, that one is still [lying around|an orphan].

        Nobody is [down|written] for it, but someone needs to {task} {due}.

        The paper from the [city|accountant] says one has to {task} {due}.

        I don't say [who|how], I only say someone must {task} {due}.

        {due} it's absolutely necessary to {task}.

        Another thing on the [pile|list], somebody should {task} {due}.

        There's no way [around|past] it, someone must {task} {due}.
        """,
    "OPEN_CALL": """
        Who can {task} {due}?

        Who [wants|would like] to {task} {due}?

        Can [anyone|somebody] {task} {due}?

        Is there [someone|a kind soul] to {task} {due}?

        Who's [going|willing] to {task} {due}?

        Who of you will {task} {due}?

        I'm looking for a [hero|victim] to {task} {due}.

        Any [volunteers|brave people] to {task} {due}?

        Whose [turn|job] is it to {task} {due}?

        Hands up, who is there to {task} {due}?

        {due} somebody should {task}, who has [time|the nerves]?

        Who takes care of {doing} {due}?

        Who do we [send|put down] to {task} {due}?

        And who, [please|for God's sake], will {task} {due}?

        I need [one person|a pair of hands] to {task} {due}, who is it?

        Would [anybody|one of you] be so good and {task} {due}?

        Who is [free|around] {due} to {task}?

        Does anyone [fancy|feel up to] {doing} {due}?

        So, {doing} {due}, who takes it?

        We need to {task} {due}. [Who|Who is it going to be]?

        Whom can I [write|note] here for {doing} {due}?

        Which of you [angels|heroes] can {task} {due}?

        {task} {due}, who [does|takes] that?

        Don't all [shout|jump] at once, who will {task} {due}?

        Who has it in him to {task} {due}?

        Who has a car and can {task} {due}?

        Could [someone|anybody here] find the time to {task} {due}?

        There is nobody's name at {doing} {due}, who [wants it|will it be]?

        If I ask nicely, who would {task} {due}?

        Somebody must {task} {due}, so which one of you?

        Last one, {task} {due}, whose is it?
        """,
    "TAKEN": """
        [Me|Me, me].

        I'll do it.

        Give it to me.

        [Okay|All right], I take it.

        I can, [no problem|with pleasure].

        Me, [as always|who else].

        That's for me.

        I [have|got] time, I'll do it.

        Fine, [I'm the fool|I sacrifice myself].

        I don't mind doing it.

        Put [me|my name] down.

        I'll [see to|look after] that.

        Leave it to me, [you all have enough|I live next door].

        Before you fight, I'll do it.

        I was [going|planning] to do it anyway.

        You know it's me in the end, so [yes|write me down].

        Mine.

        Count me in, [I'm on it|I'll do this one].

        If nobody else wants, I do it.

        I could do that, [sure|it's on my way].

        Here, [my hand is up|I'm the volunteer].

        Consider it [done|settled], I take care of it.

        I'd be happy to.

        [Ay|Oh], why not, I'll handle it.

        This time it's my turn, I believe.

        That I can do [with my eyes closed|between two coffees].

        I'm [free|around], so I will.

        Let me, I [like|enjoy] that kind of thing.

        Well, then I do it, [basta|finished].

        Nobody? Then I will.

        It's [no trouble|nothing] for me, I'll do it.
        """,
    "TAKEN_NAMED": """
        {name} [does|will do] it.

        That's {name}.

        {name}, [of course|who else].

        Give it to {name}.

        {name} here, I'll do it.

        {name} [said|told me] he would.

        I think {name} [wants|would like] to.

        It's {name} speaking, [mine|I take it].

        Put {name} [down|on the list].

        {name} can, she has the [car|keys].

        Ask no more, {name} takes it.

        {name} is the [right|best] one for that.

        [Always|Again] {name}.

        This one goes to {name}.

        Write {name}, that's me.

        {name}, [who owes us one|who else can].

        Let {name} do it, [young legs|good for the soul].

        [I see|Look], {name} is nodding, so there we have our hero.

        I vote for {name}, and he [agrees|accepts].

        {name} has [done it before|the hands for it], so he does it again.

        Well, {name} will take care of it.
        """,
    "ACCEPT": """
        [Yes|Yes, yes].

        Sure, [why not|boss].

        Okay, will do.

        No problem.

        [Fine|All right], if it must be.

        With pleasure.

        Of course, [my dear|for you always].

        Consider it done.

        I'll manage.

        You can [count|rely] on me.

        Yes, [Mama|chef].

        If you [insist|ask so nicely].

        Understood.

        [Agreed|Done], I've got it.

        Good, I write it down.

        I [can do|will do] that.

        Ay, okay, [okay|don't shout].

        That works for me.

        Clear.

        I was expecting that, yes.

        Right, [on my list|noted].

        Gladly.

        You don't have to ask me twice.

        For you, [anything|even that].

        Do I have a choice? Yes, I'll do it.

        Not a problem at all.

        Okay, but you [owe me|pay the beer].

        It's in good hands.

        Yep, [got it|heard you].

        I'll see to it, [relax|don't worry].

        True, that was the agreement.
        """,
    "REFUSE": """
        No, I [can't|won't].

        [Sorry|I'm sorry], not me, not this time.

        Absolutely not, I refuse.

        Impossible, I [drown in work|am alone with the ovens].

        No way, [never again|not me].

        I'd rather not.

        Don't [look at|ask] me, I won't do it.

        Over my dead body.

        I have no time for that, [really|honestly].

        Not possible, I'm afraid.

        Forget it.

        You must be joking, no.

        [I refuse|I say no], and that's it.

        No, and nobody needs it anyway.

        Please no, that's [nonsense|no use], let's drop it.

        Out of the question.

        That I will not do.

        I would, but I can't.

        [Uh|Hm], no, my hands are full.

        Not a chance.

        Unfortunately I have to pass.

        It's too much for me, I have to say no.

        No, let's skip that one.

        I don't do that, [you know me|on principle].

        My doctor forbids it, so no.

        No, no and no, [it's pointless|leave it].
        """,
    "DECIDE": """
        So we {plan}, [that's final|finished].

        It's decided, we {plan}.

        We have [decided|agreed] to {plan}.

        [The family|The house] has voted, we {plan}.

        Then that's settled, we're going to {plan}.

        I'm the oldest here and I [say|decide] we {plan}.

        All [in favour|hands up], so we {plan}.

        We'll {plan}, and [Papa pays|nobody cries afterwards].

        After all this [shouting|talking], the result is that we {plan}.

        Good, {planning} it is.

        The decision [is|was] to {plan}.

        We've made up our minds to {plan}.

        We [settled|agreed] on {planning}.

        [Yesterday|On Sunday] at the table we decided to {plan}.

        In the end we chose to {plan}.

        Everybody [nodded|agreed], so we {plan}.

        Nobody is against it, therefore we {plan}.

        Three to one, we {plan}.

        As the [boss|owner], I decide that we {plan}.

        From now on the [line|rule] is, we {plan}.

        We go for {planning}.

        {planning} wins, [sorry for the others|congratulations].

        It stays like we said, we {plan}.

        Enough talk. We {plan}.

        We're [doing|taking] the first option then, we {plan}.

        The [vote|count] is clear, we will {plan}.

        It [has been|was] agreed by all that we {plan}.

        [Right|Good], final word, we {plan}.

        I've [thought|slept] on it and we will {plan}.

        Because [the bank said yes|the money is there], we've decided to {plan}.

        Write it in [big letters|the book], we decided to {plan}.

        For the record, our decision is to {plan}.

        We're [all of one mind|united for once], we {plan}.

        The [partners|cousins] have approved it, so we {plan}.

        Then we [do it|do that], we {plan}.

        The deal is made, we {plan}.

        We {plan}, I've [heard|listened to] everyone and that's my decision.

        With [four votes|one vote against], {planning} is accepted.

        It was put to the vote, and we're going to {plan}.

        So be it, in God's name, we {plan}.

        Our [choice|pick] is {planning}.

        I hereby [close|end] the discussion, we {plan}.

        [Grandmother|Auntie] has spoken, we {plan}.

        Let it be written that we will {plan}.

        We will {plan} [after all|instead], that's decided now.

        Against my advice, but okay, the majority decided to {plan}.

        What we have decided is to {plan}.

        Resolved, we {plan}.

        Well, it's official, we will {plan}.

        [Fine|Okay], you convinced me, so we {plan}.

        That makes it unanimous, we {plan}.

        The council of [the kitchen|the aunts] has decided to {plan}.

        Between the two, we [take|choose] {planning}.

        It's a yes to {planning}.

        {planning} is approved, [next|thank you all].

        {planning} has been decided, there's no going back.

        We came to the conclusion that we {plan}, and so we'll do it.

        Since [nobody objects|all are happy], it's agreed to {plan}.

        The [management|owner] gives green light, we {plan}.

        We're going ahead with {planning}.

        I put my foot down, we {plan}.

        We all [shook hands|drank] on it, we {plan}.

        This year we do it differently, we have decided to {plan}.

        In that case the decision stands, we {plan}.

        I [sum up|repeat], we decided to {plan}.

        Then we're [agreed|of one opinion] that we {plan}.

        We [finally|at last] made a decision, which is to {plan}.

        The other idea is dead, we {plan}.

        Plan B it is, we {plan}.

        So, by majority, {planning}.

        [Heart|Head] against it, but decided is decided, we {plan}.

        We, the [shareholders|brothers and sisters], have agreed to {plan}.

        It took [two hours|three bottles], but we decided to {plan}.

        We are going to {plan}, all agree, [write it down|bravo].

        No more [comparing|arguing], we choose to {plan}.

        We'll {plan}, then. [Decided|Done and dusted].

        Everyone's fine with {planning}, so it's decided.

        I [take|have taken] the decision now, we {plan}.

        My decision as chair, we {plan}.

        That's what we do then, {plan}.

        Both [families|shops] said yes, so we {plan}.

        We've opted [to|in the end to] {plan}.

        The family's decision was to {plan}, and it stands.

        As you all want it so much, we {plan}, agreed.

        It's [carved in stone|sealed], we {plan}.

        The motion [passed|went through], we will {plan}.

        We said yes to {planning}, and it stays a yes.

        Considering the [rent|price of butter], we have agreed to {plan}.

        The verdict is in, we {plan}.

        We stick with our decision to {plan}.

        Hands are up, I count, it's a majority, we {plan}.

        Okay, it is now [firm|fixed], we {plan}.

        Then let's {plan}.

        Instead of complaining, let's {plan}.

        Hear me out, let's {plan}.
        """,
    "DECIDE_ASK": """
        Shall we {plan}?

        Should we [maybe|rather] {plan}?

        What if we {plan}?

        How about {planning}?

        What do you [think|say], do we {plan}?

        Why don't we {plan}?

        [Could|Can] we not {plan}?

        I [suggest|propose] that we {plan}.

        My [proposal|idea] would be to {plan}.

        I'd [rather|prefer] we {plan}.

        Let's {plan}, no?

        Would you [agree|be okay] if we {plan}?

        Are we all [fine|happy] with {planning}?

        Wouldn't it be [smarter|nicer] to {plan}?

        I vote [that|for it, that] we {plan}.

        Do we want to {plan} or [not|do we stay old-fashioned]?

        I'm [in favour|a fan] of {planning}.

        If you ask me, we should {plan}.

        I would say we {plan}, what do [you|the others] say?

        Don't [kill|hit] me, but what about {planning}?

        Is everybody [okay|at peace] with {planning}?

        Maybe we'd be better off {planning}?

        It would make [sense|me happy] to {plan}, or?

        Everybody else on the street does it, so why don't we {plan}?

        Can we [agree|shake hands] on {planning}?

        Listen, crazy idea, we {plan}?

        So do we {plan}, yes or no?

        I think it's [time|right] to {plan}, don't you?

        Could you [live|make peace] with {planning}?

        We might as well {plan}, [no|what do you think]?

        Who [is for|supports] {planning}?

        Will you all [come along|be with me] if we {plan}?

        I'd [love|like] us to {plan}, if you all agree.

        Does {planning} get [your votes|your okay]?

        May I [suggest|bring in] {planning}?

        Suppose we {plan}, would you [be with me|say yes]?

        The [accountant|landlady] recommends we {plan}, what do we say?

        I ask the table, do we {plan}?

        Let's put it to the vote, do we {plan}?

        Would {planning} be [okay|acceptable] for everybody?

        How would you [feel|like it] if we {plan}?

        In my [opinion|humble opinion] we should {plan}.

        Wouldn't we save a lot by {planning}?

        So I'd go for {planning}, and you?

        To me the best is to {plan}, [but you tell me|do you follow me].

        Because [it's cheaper|guests ask for it], shall we {plan}?

        Isn't it [easier|wiser] if we {plan}?

        Do I have your [blessing|okay] for {planning}?

        Or we {plan}, how [is|sounds] that?

        You [might|will] laugh, but couldn't we {plan}?

        We could {plan}, are you [all in|with me]?

        Are you ready to {plan}, all of you?

        I'd be for {planning}, [do you join me|and the rest of you]?

        Say we {plan}, is that [fair|good]?

        What would you say to {planning}?

        And if we simply {plan}?

        [Mama|Uncle] would like us to {plan}, do we do it?

        Let me [propose|offer] something, we {plan}.

        Does it suit [everybody|both shops] if we {plan}?

        It's on the table to {plan}, so please, yes or no?

        Ought we to {plan}?

        Could everyone [agree|say yes] to {planning}?

        I want to [ask|hear from] all of you, shall we {plan}?

        As a compromise, we could {plan}, okay?

        It seems to me we should {plan}, [do you see it too|or what do you say]?

        Let us [try|dare] it and {plan}, hm?

        Before the others do it, shouldn't we {plan}?

        My [wish|vote] is that we {plan}.

        Okay then, what about we {plan}?
        """,
    "DECIDE_YES": """
        [Yes|Yes, yes], let's do that.

        Agreed.

        Good, [decided|settled].

        All in favour, so [done|it's done].

        Okay, that's what we do.

        I'm for it, and [so are the others|everybody is].

        Perfect, we do it [like that|so].

        Then it's settled.

        [Fine|Good] by all of us.

        Nobody against? Then it's decided.

        Bravo, let's do it.

        You have my [blessing|vote], go ahead.

        [Everyone|The whole table] nods, so yes.

        Absolutely, do it.

        Sold.

        Deal.

        Well, okay, you [win|have convinced us].

        Yes, finally, [let's|we do it].

        That's it, we do that.

        Right, we'll go with that.

        [Papa|The boss] says yes too, so it's a yes.

        We're all on board.

        Unanimous, I [believe|would say].

        Make it so.

        I have nothing against it, [nobody has|and the rest neither].

        Sounds [good|great], we take it.

        Yes, and no more [discussion|arguing].

        Then write it down as decided.

        With all my heart, yes.

        Let's go for it.

        Four hands up, that's a yes.

        I didn't like it first, but yes, let's.

        Of course, [why did we wait|what else], we do it.

        Approved.

        Okay, green light.

        It's a yes from [me|the kitchen], and the others agree.

        Good idea, that's how we'll do it.

        [For God's sake|Ay], yes, do it already.

        So be it.

        Why not, [decided|agreed].

        We shake hands on that.

        Exactly so, [that's the decision|finished].

        That's [best|the best solution], let's fix it.

        You're right, we do exactly that.

        If all say yes, I say yes, done.

        Done, next.
        """,
    "DECIDE_NO": """
        No, please [no|not that].

        No, [leave it|forget it].

        Not [now|yet], please.

        I don't [like it|think so].

        Let's [wait|sleep on it] first.

        That's too [expensive|risky], no.

        Over my dead body.

        I'm against it, [sorry|completely].

        Let me think about it.

        We [talk|speak] about it another time.

        Hm, I'm not convinced.

        [Papa|The bank] will never allow it.

        Maybe next year.

        With what money? No.

        Absolutely not, [are you crazy|no way].

        I would leave it open for the moment.

        Can we come back to that later?

        The others aren't here, so we can't decide it.

        That [went wrong|was a disaster] last time, so no.

        I need [numbers|to see prices] before I say anything.

        Too early to say.

        It's not the right moment.

        No, our [guests|customers] would run away.

        Nice idea, but no.

        We tried, never again.

        [Two|Half of us] are against, so it's off.

        I couldn't agree to that.

        Hold your horses, [nothing is decided|we're not there yet].

        I say no and [Mama|Auntie] also says no.

        That doesn't [fit|suit] us.

        Let's not.

        Hm, let's see how the season goes first.

        I'd rather keep it as it is.

        Who should pay for that? No, no.

        We can't [afford|risk] it.

        I don't want to decide that today.

        Park it.

        Better not.

        Ask me again [after the holidays|when I have slept].

        No no no, [not with me|stop it].

        There is no majority for that.

        I'm not saying no, but I'm not saying yes.

        It's still open for me.

        Let us leave the old one, it works.

        Not in this life.

        I have a bad feeling, so let's drop it.
        """,
    "UNDECIDED": """
        One day we might {plan}, [who knows|God willing].

        We could {plan}, but I'm not sure, [let it rest|we leave it open].

        Whether we {plan} is [still open|not decided].

        We haven't decided if we {plan}.

        {planning} is [only an idea|just talk] for now.

        I wouldn't say we {plan}, not yet.

        Nobody [says|said] we {plan}.

        {planning} would be an option, among others, nothing more.

        We're [still thinking|going round in circles] about {planning}.

        It's not [certain|fixed] that we {plan}.

        Some [want|would like] to {plan}, some not, so it remains open.

        If the [bank|landlord] plays along, perhaps we {plan}, perhaps not.

        The question of {planning} we leave for [another day|after the season].

        In theory we could {plan}, in practice we'll see.

        Maybe we {plan}, maybe we don't, [I can't say today|God knows].

        I'm [torn|undecided] about {planning}.

        We don't [plan to|intend to] {plan} for the moment.

        It depends on the [season|weather] whether we {plan}.

        We're far from {planning}, let me be clear.

        To {plan} is a dream, [nothing else|for when we are rich].

        There was [talk|a rumour] that we {plan}, but nothing is decided.

        About {planning} we couldn't agree, so it stays open.

        We'll see later if we {plan}.

        It's too early to [say|decide] whether we {plan}.

        {planning}, hm, half of us say yes, half say no.

        We may or may not {plan}, [the numbers aren't here|I wait for the bank].

        For {planning} we have [no majority|no money], so nothing is settled.

        Let's not decide today whether to {plan}.

        I could imagine {planning}, but it's [too soon|only in my head].

        We were close to {planning}, but no, [it's open again|we stopped].

        It's on ice for now, the idea to {plan}.
        """,
    "OPENERS": """
        [So|Now], {topic}.

        Next point is {topic}.

        Let's [talk|speak] about {topic}.

        We have to discuss {topic}.

        And now the [sad|nice] chapter, {topic}.

        What about {topic}?

        Then there's {topic}, [our favourite|I'm afraid].

        Coming to {topic}.

        Can we [please|quickly] speak about {topic}?

        I [want|wanted] to bring up {topic}.

        How do we [stand|look] with {topic}?

        On to {topic}, [before the soup boils over|the guests come at noon].

        Something that keeps me awake, {topic}.

        The reason we sit here is {topic}.

        First {topic}, then we eat.

        Where are we with {topic}?

        One word about {topic}.

        Let me [start|begin] with {topic}.

        {topic}, who wants to say something?

        I see here on the paper {topic}.

        Number {number} on the list is {topic}.

        We should look at {topic}.

        Nobody likes it, but we must talk about {topic}.

        As you know, today it's about {topic}.

        Regarding {topic}, there is news.

        Last thing before the [coffee|rush], {topic}.

        Now to something completely different, {topic}.

        Let's not run away from {topic}.

        {topic} is [next|our next point].

        We didn't finish with {topic} last time, so again.

        Mama asked me to put {topic} on the table.

        Good, that brings us to {topic}.

        Are we ready for {topic}?

        Time for {topic}.

        For those who were not there, a little about {topic}.

        Then, if everybody has a drink, {topic}.

        The big subject today is {topic}.

        Shall we move to {topic}?

        I have a [question|complaint] about {topic}.

        Turning to {topic}, if I may.

        Ah yes, {topic}, I almost forgot.
        """,
    "FACTS": """
        the [oven|fridge] broke down twice {month}

        we sold {number} cakes on {day}

        the landlord raised the rent in {month}

        {thing} arrived [broken|without the invoice]

        we had {number} [guests|couples] more than last year

        the [health inspector|fire inspector] found nothing wrong

        bookings from {city} [went up|went down] by half

        our [flour|coffee] supplier in {city} closed

        {thing} costs {number} euros more than before

        the bride [changed her mind|cried] about the {color} flowers

        two waiters called in sick on {day}

        the hotel in {city} was full in {month}

        we lost the [order|contract] for {project}

        the reviews online are [better|worse] since {month}

        nobody came to the tasting in {city}

        {thing} was delivered on the {ordinal}

        the till was short by {number} euros on {day}

        the {color} uniforms turned out too small

        customers [complain|ask] a lot about {thing}

        the fair in {city} brought us {number} new customers

        our best season was {month}

        the [baker|hairdresser] next door went bankrupt

        {number} rooms have no hot water

        {thing} doesn't fit through the kitchen door

        half of the vouchers were never used

        the groom's family comes from {city}

        the price of [butter|eggs] doubled since {month}

        the new menu sells [well|badly]

        we ran out of bread on {day} before noon

        {project} made a small profit

        the coach from {city} was {number} hours late

        the dishwasher uses too much water

        {thing} was the most photographed at the fair

        the [loan|insurance] runs until {month}

        only {number} tables were reserved for {day}

        the mother of the bride found the hall too {adjective}

        the [salon|bakery] was closed for {number} days because of a leak

        the bank refused a second loan

        there were {number} complaints, most of them about the noise

        the travel brochure has a wrong price on page {number}

        more and more people pay by card

        an old customer from {city} left us a {adjective} letter

        {thing} smelled of smoke and was sent back

        the apprentice passed the exam in {month}

        the lift got stuck with {number} guests inside

        the {color} tablecloths were forgotten in {city}

        tips were lower than in {month}

        our website was down the whole {day}

        {project} is two weeks behind

        the competition sells the same thing cheaper

        the [florist|photographer] doubled the prices

        the shop window draws more people since it's {color}

        {number} of our regulars moved away

        the deposit for {project} was paid in {month}

        the stand in {city} was in a bad corner

        the new cook speaks no English but is {adjective}

        a pipe burst above the {rare} on {day}

        the cancelled wedding left a hole of {number} thousand

        our grandmother's recipe won the {ordinal} prize

        the guests liked the {rare} most of all

        the delivery van has {number} dents and no heating

        {thing} has been out of stock since {month}
        """,
    "CHAT": """
        [Hello|Good morning], {name}, sit down, sit down.

        {name}, you look [tired|thin], do you eat?

        Can you [hear|see] me now?

        {name}, we can't hear you, you're [on mute|far away].

        Sorry, the [mixer|dog] is so loud here.

        Ay, my [feet|back].

        What did you say?

        Exactly, exactly.

        Who made this coffee, it's [terrible|wonderful].

        Hm, let me think.

        You are shouting, {name}.

        I'm not shouting, this is how I speak.

        Is {name} coming or not?

        [Where|Where on earth] is {name}?

        God bless you.

        That's what I always say.

        You sound like [Grandfather|the priest].

        {name}, your camera shows only the [ceiling|fridge].

        How do you say that in English?

        I don't know the word, you understand me.

        Nicely said, {name}.

        Please, one after the other.

        Wait, wait, [wait|slowly].

        The line is [bad|terrible] today.

        Are you still there?

        Ha, very funny, {name}.

        [Happy birthday|Congratulations], {name}.

        How is the [baby|knee], {name}?

        No, I mean yes.

        You took the word out of my mouth.

        What a [day|week].

        It smells good at your place, {name}.

        I only say what everybody thinks.

        Was that a question?

        Is it Monday? I don't know anymore.

        Maybe it's the [weather|full moon].

        {name} is laughing, I can see it.

        Let her finish, please.

        Where was I?

        Ah, now I understand.

        Me too, {name}, me too.

        Could you say that again?

        Speak louder, I am an old [woman|man].

        [So so|Could be worse], and you?

        It rains here like from buckets.

        Say hello to your mother, {name}.

        My phone is at [two|five] percent.

        There is an echo, do you hear it?

        Family, you can't choose it.

        Very diplomatic, {name}.

        You always say that.

        I love you all, but you make me crazy.

        With respect, {name}, that's funny.

        Sorry, I was [chewing|somewhere else with my head].

        Oh no, not that story again.

        [True|So true].

        Don't start, you two.

        Did somebody [sneeze|knock]?

        That was a joke.

        {name} has frozen, with the mouth open.

        I hear only every second word.

        Enjoy your meal, by the way.

        Let's not get [emotional|loud].

        Everybody here? [Good|Wonderful].

        And how was the wedding, {name}, did you dance?

        What is that noise?

        Long time no see, {name}.

        Oh, look who's here.

        In my language we have a word for this.

        Right, right, right.

        I'm thinking, I'm thinking.

        If you say so.

        Nobody listens to me anyway.

        Tell me about it.

        Bye, kisses to [everyone|the children].

        Thank you, {name}, you're a treasure.

        Well, that's life.

        Is that so?

        He who laughs last, {name}.

        It was a long night for all of us.

        Come closer to the microphone, {name}.

        You have flour on your nose, {name}.

        Too many cooks, as they say.

        Which one do you mean?

        Was it me or the internet?

        Sorry I'm late, the tram.

        I see what you mean, {name}.

        Do I look like a bank?

        That's a good one.

        Quiet please, I can't hear my own thoughts.

        Your English gets better and better, {name}.

        How long have we been sitting here?

        Oh, that's a beautiful scarf, {name}.
        """,
    "PAST": """
        I {did} [yesterday|on the way here].

        {name} {did} [already|last week].

        {name} {did}, so that's off the list.

        We {did}, [thank God|finally].

        Don't worry, I {did} before breakfast.

        You asked me, and I {did} the same evening.

        Last week {name} {did}.

        It's finished, {name} {did}.

        While you slept, I {did}.

        [Everybody|The whole team] was tired, but {name} {did}.

        On {day} I {did}, as promised.

        As soon as you called, {name} {did}.

        Strike it out, I {did}.

        I {did} twice, [to be sure|believe me].

        We were lucky that {name} {did} in time.

        I didn't wait, I {did}.

        {name} and I {did} together.

        You can stop asking, {name} {did}.

        Old story, I {did} a month ago.

        [Guess what|Surprise], {name} {did}.

        It was {name} who {did}.

        After closing time we {did}.

        I {did} and it took me the whole night.

        {name} kindly {did} for me.

        Nothing left there, I {did}.

        Bravo {name}, who {did} all alone.

        That's done, I {did} this morning.

        Before anyone could complain, {name} {did}.

        In {month} we {did}, so that's behind us.

        I {did}, like I told you on the phone.

        Thank you to {name}, who {did} on the day off.

        My brother said he would never manage, but he {did}.

        With a headache and a fever I {did}, done.

        Yes, yes, {name} {did} right after the last meeting.

        When I came in at five, {name} {did} already.

        Last time I {did}, you all clapped, remember?
        """,
    "MAYBE": """
        Did you {task}, {name}?

        {name}, did you ever {task}?

        Has anybody [tried|started] {doing}?

        I wish somebody would {task}, but nobody will.

        If I had [three hands|a free day], I would {task}.

        I don't [have to|need to] {task}, thank God.

        You don't have to {task}, {name}.

        {name} doesn't need to {task} anymore.

        No need to {task}.

        I won't {task}, [forget it|not in this life].

        I'm not going to {task}, [let that be clear|whatever you say].

        {name} isn't going to {task}, and that's fine.

        I was going to {task}, but it's not needed now.

        I [thought of|was toying with] {doing}, but no.

        One day I would love to {task}, just dreaming.

        My grandmother used to {task} every Sunday.

        At our old place somebody would {task} every morning.

        {name} always says she will {task}, and we laugh.

        How do you even {task}?

        How long did it take to {task}, {name}?

        Why would anyone {task}?

        Why did {name} have to {task}?

        What happens if nobody [wants|manages] to {task}, I wonder?

        The neighbours have to {task}, not us.

        In {city} the [hotels|bakers] must {task}, poor people.

        Our competitor has to {task}, I read it in the paper.

        Imagine we had to {task}, [terrible|what a life].

        Lucky that we don't have to {task}.

        I said I would {task}, but I take it back.

        Forget what I said about {doing}.

        Scratch that, {name}, don't {task}.

        {name}, please don't {task}.

        Nobody should {task}, it makes no sense.

        Somebody could {task} some day, but there's no hurry and no plan.

        Some day, [maybe|who knows], I might {task}.

        I might {task}, I might not, don't write it down.

        I [can't|couldn't] {task}, even if I wanted.

        {name} can't {task}, so we drop it.

        Other people have {doing} as a hobby, so they say.

        {doing} was never my thing.

        I hate {doing}, just so you know.

        I [like|enjoy] {doing}, it calms me.

        {doing} is harder than it looks.

        {doing} was a mistake, I admit.

        Before we knew better, we had to {task} each month.

        In my country you don't {task}, it brings bad luck.

        I remember how {name} tried to {task} and fell off the chair.

        Would {name} {task} if I paid double? I doubt it.

        I'd rather [die|wash pots all night] than {task}.

        Nobody asked you to {task}, {name}.

        I never promised to {task}.

        Who told {name} to {task}, it wasn't necessary.

        Do you know how to {task}, {name}?

        Have you [seen|watched] anybody {task} before?

        It would have been nice to {task}, but too late now.

        We would have had to {task} if it had rained, but it didn't.

        If we were a big chain, someone would {task}, but we aren't.

        {name}, last year you had to {task}, no?

        I normally {task} on Mondays, it's just a habit.

        Every week you see {name} {doing}, like a clock.

        My cousin in {city} lives from {doing}, imagine.

        I thought I had to {task}, but it turns out I don't.

        I don't see why I should {task}, so I won't.

        We [used|were supposed] to {task}, but the order was cancelled.

        {doing} is off the table, {name}.

        {doing} can wait for another life.

        {doing}? Not me, not you, nobody.

        Is it true that {name} had to {task}?

        They told me someone at the town hall will {task}, not our business.

        The [landlord|supplier] has to {task}, it's in his contract.

        Good that nobody has to {task} anymore.

        I dreamed I had to {task} and woke up sweating.

        You make it sound as if I must {task}, but I don't.

        {name} once offered to {task}, and we said no thank you.

        It isn't my job to {task}, and it isn't yours.

        If only {name} could {task}, but with that leg, no.

        Let's forget about {doing}, it's not worth it.

        We decided long ago that nobody has to {task}.

        I almost started {doing}, but luckily they cancelled.

        Was it you who had to {task}, {name}, or your sister?

        What does it cost to {task}, does anybody know?

        Mama thinks I {task} all day long.

        Not that I want {name} to {task}, God forbid.

        I would {task}, but it's no longer necessary.

        Someone should {task}, you think? No, it's not needed.

        {name}, leave it, you really needn't {task}.

        They say one must {task}, but that's an old wives' tale.

        I refuse to {task}, and {name} refuses too.

        Is {doing} still legal, by the way?

        {name} was meant to {task}, but we called it off.

        Did it help to {task}, {name}?

        How come {name} never has to {task}?

        Some of our guests {task} themselves, can you believe it?
        """,
    "PLANS": """
        close the shop on {day}

        rent the hall in {city}

        paint the [dining room|salon] {color}

        open a second bakery in {city}

        raise the price of [coffee|the lunch menu]

        hire another waiter for the summer

        stop serving breakfast after {number}

        drop the {rare} from the menu

        go to the fair in {city}

        buy the used oven

        lease a new van

        take only card payments

        keep the old name

        switch to a supplier from {city}

        offer a vegan wedding cake

        move the anniversary party to {month}

        give the regulars a discount of {number} percent

        stay open until {number} on {day}

        serve the cake before the speeches

        sell the summer house

        cancel the stand in {city}

        invite only {number} guests

        rename the tea room {project}

        put tables on the pavement

        charge a deposit for big groups

        cater {project} ourselves

        book the band from {city}

        keep the salon closed in {month}

        pay the apprentices more

        replace the paper menus with a board

        start a cookery course for children

        accept dogs in the hotel

        give up the market stall

        print the invitations in {color}

        make the bread at night again

        bake {number} loaves less on {day}

        share the kitchen with the neighbours

        ask for {number} euros per chair

        extend the lease by {number} years

        insure the wine cellar

        celebrate in the garden

        offer tours to {city}

        end the contract with the laundry

        outsource the cleaning

        do the fitting sessions by appointment only

        work with one photographer only

        split the tips equally

        have a live cooking show at {project}

        turn the storeroom into a {rare} corner

        use {color} napkins for everything

        let the rooms by the week

        take part in the Christmas market

        borrow {number} thousand from the bank

        postpone the opening to {month}

        skip the fireworks

        order the flowers from {city}

        make {day} our rest day

        serve only cold dishes in the heat

        buy the building from the landlord

        send both teams to {city}

        close the kitchen at {number}

        introduce a loyalty card

        allow late check-out at weekends

        put a {adjective} sign over the door

        merge the two salons

        sell gift baskets from {month} on

        give the leftovers to the shelter

        add a honeymoon package

        keep the wedding indoors

        bring back the Sunday roast

        drop delivery altogether

        change the uniforms to {color}
        """,
    "TOPICS": """
        the [summer|winter] menu

        the broken oven

        the wedding in {city}

        the rent

        our opening hours on {day}

        the complaints about the noise

        {project}

        the tips

        the fair in {city}

        the staff plan for {month}

        the seating for {number} guests

        the price of the lunch plate

        the laundry bills

        the new hairdresser

        grandfather's recipe book

        the shop window

        the {color} tablecloths

        the deposit for the hall

        the coach trip to {city}

        the stolen bicycles

        the loan from the bank

        the parking behind the bakery

        the health inspection

        the Christmas hampers

        the online reviews

        the wine list

        the holiday rota

        the bride's allergies

        the inheritance of the shop

        the delivery on the {ordinal}

        the breakfast buffet

        the empty rooms in {month}

        the guest list for {project}

        the waste from the kitchen

        the dispute with the landlord

        the apprentices

        the gift vouchers

        the terrace

        the cake for the {ordinal} anniversary

        the flower budget

        the cash register

        the night shift

        the {rare} display

        the music at dinner

        the hygiene training

        the catering van

        the lost luggage from {city}

        the {adjective} curtains in the lobby

        our sign over the door

        the booking system

        the stand at the spring fair

        the Sunday bread
        """,
    "TASKS": """
        call the florist

        order {number} kilos of flour

        pay the butcher

        phone {other_name} about the cake

        send the menu to the printer in {city}

        ask the landlord for a new key

        fix the leaking tap in the ladies' room

        collect the tablecloths from the laundry

        write the guest list for {project}

        confirm the band

        iron the {color} napkins

        count the till

        take the deposit to the bank

        put the sign up at the gate

        drive to {city} and ~fetch the chairs

        call {other_name} and ~ask for a quote

        book a table for {number}

        get the knives sharpened

        clean the extractor hood

        show the new girl the cold room

        reply to the angry review

        change the light bulb over the till

        find a second hairdresser for {day}

        send the bride the three cake designs

        translate the menu into English

        pick {other_name} up at the station

        check the dates on the yoghurts

        take photos of the {rare} for the website

        cancel the coach from {city}

        remind the photographer of the new time

        renew the insurance for the van

        talk to the bank about the loan

        bring the accounts to {other_name}

        make the seating plan

        hang the {color} curtains in the lobby

        order new business cards

        test the coffee machine

        try the cream on the demo cake

        throw out the old menus

        ask the neighbours about the noise

        print {number} vouchers on thick paper

        reserve the hall for the {ordinal}

        pack the hampers for {project}

        go and ~see the accountant

        tell {other_name} the price

        set up the stand at the fair

        repair the {adjective} chair in the breakfast room

        get three offers for a new oven

        put the recipe in writing for the apprentices

        defrost the big freezer

        deliver the rolls to the school

        speak with the cook about the salt

        send out the invitations

        write to the guests in room {number}

        post the opening hours on the door

        arrange a tasting for the couple from {city}

        update the prices in the till

        water the plants on the terrace

        borrow the big pot from {other_name}

        return the empty bottles

        look for the missing invoice

        register the apprentice for the exam

        compare the prices of the two laundries

        hire a waiter for the wedding

        ring the plumber

        scan the receipts into the folder for the tax

        train the new receptionist on the booking system

        take down the Christmas lights

        measure the shop window for the {rare}

        prepare the dough for {number} loaves

        taste the wines from {city}

        sign the contract with the hall

        explain the buffet to the coach driver

        mail {other_name} the allergy list

        invite the suppliers to the open day

        buy candles in {color}

        sort the keys behind the front desk

        unload the van at the back door

        sew the button back on the {color} jacket

        order {thing} from the wholesaler

        advertise the room in the local paper

        write a thank you card to {other_name}

        check whether the lift passes the inspection

        choose the songs for the first dance

        calculate the price per head

        load the stand into the van

        pay {other_name} back the petrol money

        finish the rota for {month}

        carry the boxes down to the cellar

        clear the snow in front of the shop

        draft a letter to the landlord with the lawyer

        make an appointment at the tax office

        get a permit for the tables outside

        polish the glasses

        weigh the leftovers for the statistics

        warn the kitchen about the nut allergy

        upload the wedding pictures to the shared album

        swap the shifts with the other salon

        replace the filter in the dishwasher

        bake a trial cake in the small oven

        file the complaint with the airline

        organise a babysitter for the guests' children

        negotiate the butter price with {other_name}

        lock the terrace furniture away

        dye the sample strands for the model

        send a reminder to everyone who hasn't paid

        wrap the presents for the raffle

        check in the group from {city}

        fill in the form from the health office

        ask {other_name} for the old recipe

        rent {number} chairs from the parish

        cut the hedge along the car park

        answer the mails in the booking inbox

        give {other_name} the spare key

        put fresh towels in the rooms on the {ordinal} floor

        tidy the stockroom and ~label the shelves

        taste the soup at the new supplier and ~report back

        draw a map to the farm for the guests

        hand the uniforms out to the temps

        design a flyer for the spring fair

        transfer the wages

        inspect the tent for holes

        ship the samples to the agency in {city}

        book {other_name} a flight to {city}
        """,
    "DUES": """
        by {day}

        until {day} evening

        tomorrow

        tomorrow morning before we open

        no later than the {ordinal}

        before the {ordinal} of {month}

        first thing {day} morning

        by the end of {month}

        before the wedding

        after the lunch rush

        tonight after closing

        once the lease is signed

        as soon as the oven is fixed

        before the guests arrive

        within {number} days

        in the next {number} hours

        next week

        on {day}

        this afternoon

        before Easter

        by Christmas at the latest

        the day before the fair

        straight after this meeting

        when the season is over

        at the start of {month}

        in {month}

        on the {ordinal}

        still today

        before the inspector comes

        as soon as the bank opens

        by noon

        at six sharp on {day}

        in {number} weeks

        during the quiet hour

        before we open the doors

        by next {day}

        the minute the flour arrives

        between breakfast and lunch

        a week before the opening

        over the weekend

        at the weekend

        until the middle of {month}

        right away

        every {day}

        by {day} noon at the very latest

        when the bride has paid

        before the holidays

        this week

        not one day later than {day}

        after the {ordinal}

        on {day} before the market

        by the time the coach gets here
        """,
    "LEADS": """
        Well,

        Okay so,

        Right. Next thing.

        Listen,

        Mamma mia,

        So, children,

        Look,

        Good, good.

        You know what?

        Between us,

        Before I forget,

        Sorry to interrupt.

        Anyway,

        To be honest,

        Ay, ay, ay.

        One moment.

        As I was saying,

        Hm,

        By the way,

        Now,

        Quickly, because the soup boils.

        My dears,

        Ah yes.

        Where were we?

        Let me see.

        Eh,

        With all respect,

        Okay, next one.

        Please listen now.

        And another thing,

        Back to business.

        Let's be quick.
        """,
    "TRAILS": """
        That's all from me.

        You know how it is.

        God help us.

        My coffee is getting cold.

        So much for that.

        And that's that.

        I'm only saying.

        What can you do?

        It's always the same with us.

        Anyway.

        Good.

        Sorry for my English.

        I hope you could hear that.

        Like in the old days.

        Right?

        You see what I mean.

        Oh, the bread smells good.

        Is the line still okay?

        Nobody faints, I hope.

        Life is hard.

        I said it now.

        Ay, my poor feet.

        Don't look at me like that.

        Such is family.

        Not the end of the world.

        We'll survive it.

        Excuse me, I had to cough.

        It was high time.

        Believe me.

        I feel better already.

        Finally.
        """,
    "REASONS": """
        because the client is waiting

        so that nobody has to wait

        , otherwise we lose the hall

        because {other_name} is getting nervous

        since the bride is allergic

        , or the inspector closes us

        before {other_name} goes crazy

        so the kitchen can plan

        because we promised it to {other_name}

        , otherwise the fish goes bad

        , the guests are already complaining

        as {other_name} flies home soon

        because without it we can't open

        so we don't look like amateurs

        , else it gets expensive

        because the old one is falling apart

        , since nobody trusts the post

        so that Mama can sleep

        in case it rains on the party

        because the tax office has no humour

        , or {other_name} will never speak to us again

        so everything is ready for the coach

        because last year we forgot it

        , it looks terrible like this

        to keep the landlord happy

        , after all we live from the regulars

        because {other_name} asked three times

        now that the season starts

        so that {other_name} knows how many plates

        , because the price goes up soon

        given that we are short of people

        , people are already talking

        for the sake of peace in the family

        seeing that {other_name} has no car

        so the money comes in on time

        , otherwise it's me who hears it from {other_name}

        because the stand looked empty last time
        """,
}
