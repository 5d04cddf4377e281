"""Talk of builders, fitters, drivers, farmers, warehouse and railway crews at shift handover.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {
    "GANG": "[lads|folks|people|everybody]",
    "BOSS": "[the gaffer|the foreman|the boss|the old man]",
    "CURSE": "[damn|bloody|blasted]",
}
LISTS = {
    "SELF": """
        Give it here, I'll {task} {due}.

        I'd [better|best] {task} {due} before [<BOSS>|somebody upstairs] starts shouting.

        {due} I'm going to [sit|get] down and {task}, no more excuses.

        My [job|headache|problem] then. I'll {task} {due}.

        Fine, [fine, |]I'll {task} {due}, but I'm [moaning|swearing] the whole time.

        [Leave|Stick] that with me and I'll {task} {due}.

        You can [scratch|cross] it off your list, I'm {doing} {due}.

        I [promise|swear on my boots], I'll {task} {due}.

        Since [my crew|my truck|my bay] is idle anyway, I'll {task} {due}.

        I've got [a spare pair of hands|an hour free], so I'll {task} {due}.

        Nobody [knows|gets on with] that machine like me, so I'll {task} {due}.

        Once the [concrete is in|wagons are gone|cows are milked], I'll {task}.

        I owe you [lot|all] that one, I still have to {task} {due}.

        On my [sheet|list] for this week, {task} {due}.

        It [falls|lands] to me to {task} {due}, so I will.

        I'm the [mug|poor devil] who has to {task} {due}, as usual.

        [Before I clock off|Before I hang up the helmet] I'll {task}.

        I [said|told you] I'd {task} {due}, and I will.

        Then I [may|might] as well {task} {due}, I'm [passing|over there] anyway.

        I'll see to it myself. {due} I {task}, end of story.

        {doing} {due} is [down to|up to|on] me.

        [Put|Write] my name on it, I'll {task} {due}.

        I can't [stand|look at] it any longer, I'm going to {task} {due}.

        I was [meant|supposed] to {task} last week, so I'll do it {due}, sorry.

        I don't [trust|let] anybody else near it, so I'll {task} {due}.

        {other_name} is [off sick|on leave], so I'll {task} {due} instead.

        {name}, you [stay|keep] out of it, I'm the one who'll {task} {due}.

        {other_name} let us down, so it's [me|yours truly] who has to {task} {due}.

        No need to [nag|ring twice], I will {task} {due}.

        I need to {task} {due}, or [the whole line stands|the inspector hangs me].

        My plan for the [shift|morning] is to {task}, and it gets done {due}.

        I'll [grab|fetch] the keys and {task} {due}.

        Let me {task} {due}, then we're [clear|square].

        I'm [happy|willing] to get my hands dirty and {task} {due}.

        I'll make [damn sure|it my business] to {task} {due}.

        I'm on the hook for {doing} {due}.

        That [mess|shambles] was mine, so I'll {task} {due}.

        I'd rather do it [once and right|properly], so I'll {task} myself {due}.

        Consider it [done|sorted]. I'll {task} {due}.

        I'll have to {task} {due}, there's no way [round it|past it].

        I'll get on with {doing} {due}.

        [Tell|Let] the office know that I'll {task} {due}.

        You'll get it from me. I {task} {due}, you [relax|drink your tea].

        {due} at the latest I will {task}.

        I'm [down|booked] to {task} {due}.

        If it [has to be|must be] me, all right, I'll {task} {due}.

        I will, [as soon as I find my glasses|when the forklift is back], {task}.

        [Right|Okay], so I {task} {due} and you can all stop staring.

        I've [promised|told] the client I'd {task} {due}.

        Me, I will {task} {due}, [no discussion|that's that].

        I intend to {task} {due}, [rain or no rain|whatever the weather does].

        I'm not [leaving|going home] without {doing} first.

        My [action|bit] from this is to {task} {due}.

        I [still owe|haven't forgotten] you that, I'm going to {task} {due}.

        Somebody has to, so I'll [bite|put my hand up] and {task} {due}.

        I'll take care of {doing} {due}.

        With [two crates|the small van] I can manage, so I'll {task} {due}.

        It's quicker if I {task} myself, so I'll do it {due}.

        I'll [squeeze|fit] it in between two [loads|deliveries] and {task} {due}.

        What I'm going to do {due} is {task}.

        I shall {task} {due}, as [agreed with|I told] the safety man.

        Remind me if I [snore|forget], but I'm {doing} {due}.

        I [volunteer|step forward], with a heavy heart, to {task} {due}.

        I'm off to {task} [straight after this|as soon as we're done here].

        You've talked me into it. I'll {task} {due}.

        I'll drag myself out [of bed|of the cab] and {task} {due}.

        Mine. I'll {task} {due}.

        I have to {task} {due}, [so don't book me|so keep me off the rota].

        I've been [putting it off|dodging it] for weeks, but {due} I will {task}.

        That I can do, I [just |]need a [ladder|lift] and then I'll {task} {due}.

        I'll be the one {doing} {due}, [nobody else|not the agency lads].

        Don't send {other_name}, I'll {task} {due} [myself|on my own].
        """,
    "SELF_NAMED": """
        This is {name}, I'll {task} {due}.

        {name} [here|speaking], I'm going to {task} {due}.

        [Put|Write] down {name}, that's me, I'll {task} {due}.

        It's {name} [from the yard|from nights], and I'll {task} {due}.

        Good old {name} does it again, I'll {task} {due}.

        {name} for the [notes|sheet]. I {task} {due}.

        My name's {name} and I'm [stuck with|in charge of] {doing} {due}.

        If you [write|chalk] it up, write {name}, because I will {task} {due}.

        I'm {name}, for those [on the radio|at the back], and I have to {task} {due}.

        {name} again. {due} I'll {task}, so you can [strike|drop] that question.

        You can [tell|promise] the office that {name} is on it, I mean me, I'll {task} {due}.

        So {name}, yours truly, [gets|is left] to {task} {due}, and I'll do it.
        """,
    "ASK": """
        {name}, can you {task} {due}?

        {name}, would you [get off your backside and |]{task} {due}?

        Could you [do me a favour and |]{task} {due}, {name}?

        Will you {task} {due}, {name}, [or do I have to beg|pretty please]?

        {name}, you're [out there|on earlies] anyway, could you {task} {due}?

        {name}, do you mind {doing} {due}?

        Would you be [so kind as|good enough] to {task} {due}, {name}?

        {name}, are you able to {task} {due}?

        Can I [count|rely] on you to {task} {due}, {name}?

        {name}, you'll {task} {due}, won't you?

        {name}, could I [get|ask|trouble] you to {task} {due}?

        Any chance you {task} {due}, {name}?

        {name}, do you think you can {task} {due}?

        Since you've got the [big van|keys|crane ticket], {name}, will you {task} {due}?

        {name}, can you see to it [for me |]that you {task} {due}?

        How about you {task} {due}, {name}?

        {name}, would it [kill|hurt] you to {task} {due}?

        You couldn't {task} {due}, {name}, could you?

        {name}, you [know|have] the supplier, can you {task} {due}?

        Are you up for {doing} {due}, {name}?

        {name}, before you [clock off|roll out], would you {task}?

        May I [hand|pass] this one to you, {name}, so you {task} {due}?

        {name}, I'm [snowed under|stuck on the roof], can you {task} {due}?

        Could you [please |]make sure to {task} {due}, {name}?

        {name}, would you take on {doing} {due}?

        {name}, if I [lend|give] you my truck, can you {task} {due}?

        Can you [find|spare] an hour to {task} {due}, {name}?

        {name}, what if you {task} {due}?

        Do you have [room|time] {due} to {task}, {name}?

        {name}, can the rest of us [leave|trust] you to {task} {due}?

        Please, {name}, could you [at last|for once] {task} {due}?

        {name}, the client is [barking|ringing], so would you {task} {due}?

        You'll have to {task} {due}, {name}, all right?

        {name}, can you [get your lads|take two people] and {task} {due}?

        Would you be willing to {task} {due}, {name}, [just this once|like last time]?

        {name}, I need you to {task} {due}, is that [okay|clear]?

        Is it all right with you, {name}, if you {task} {due}?

        {name}, could you possibly {task} {due}, [with or without|and never mind] the paperwork?

        {name}, can you be the one who {does} {due}?

        {name}, {task} {due}.

        {name}, [off you go|move it] and {task} {due}.

        {task} {due}, {name}, and no [ifs|ands] or buts.

        Please {task} {due}, {name}.

        {name}, do us all a [favour|kindness] and {task} {due}.

        {name} will {task} {due}.

        {name} [is going to|has to|needs to] {task} {due}.

        I want {name} to {task} {due}.

        I've [asked|told] {name} to {task} {due}.

        {name} [said|promised] he would {task} {due}.

        {name} tells me she'll {task} {due}.

        {name} [is down|has been put down] to {task} {due}.

        On the [board|sheet] it says {name} {does} {due}.

        As [agreed|settled] at the last handover, {name} {does} {due}.

        {name} gets the [pleasure|joy] of {doing} {due}.

        {doing} {due} is {name}, [nobody|no one] else.

        Let {name} {task} {due}, he's [small|thin] enough for the shaft.

        {name}, you're the [lucky winner|chosen one], you {task} {due}.

        {name}, your [job|homework] is to {task} {due}.

        {name}, I'm putting you [down|in charge] for {doing} {due}.

        {name} has [drawn|pulled] the short straw and will {task} {due}.

        It's up to {name} to {task} {due}.

        With the only [licence|ticket] on site, {name} has to {task} {due}.

        [The boss|The planner] wants {name} to {task} {due}.

        {name}, [<BOSS>|the office] says you have to {task} {due}.

        {name}, you still owe us one thing, you were to {task} {due}.

        I'd be [glad|grateful] if you'd {task} {due}, {name}.

        {name}, it would help [a lot |]if you could {task} {due}.

        {name}, I'd like you to {task} {due}.

        {name}, don't forget to {task} {due}.

        {name}, [see|look] that you {task} {due}.

        {name}, you're on the hook for {doing} {due}.

        {name}, once you've [parked|had your tea], {task}.

        The next one is yours, {name}. You {task} {due}.

        {name} has [kindly |]offered to {task} {due}.

        {name} can {task} {due}, he's [got|sitting on] the tools.

        {name} should {task} {due}, then [the crane|the line] can run.

        {due} {name} will {task}.

        {due} {name} [has to|is to] {task}, I checked the rota.

        Then {name} {does} {due} and we're [sorted|square].

        {name}, stop [grinning|hiding], you're {doing} {due}.

        We need a [steady|calm] hand, so {name}, you {task} {due}.

        {name}, kindly {task} {due}, I've [asked|begged] twice.

        Next [line|item] on the sheet, {name}, {task} {due}.

        Action for {name}, {task} {due}.

        {name} is to {task} {due}, that comes [from the top|from the office].

        {name} and nobody else is to {task} {due}.

        While {other_name} is [away|in hospital], {name} will {task} {due}.

        {other_name} can't, so {name}, you'll have to {task} {due}.

        It [was|used to be] for {other_name}, but now {name} {does} {due}.

        I [volunteer|nominate] {name} to {task} {due}.

        {name}, I'm [relying|counting] on you to {task} {due}.

        {name}, make it your first [job|stop] to {task} {due}.

        {name} [knows|has heard] that he must {task} {due}.

        {name} agreed [on the phone|over lunch] to {task} {due}.

        {name}, you broke it, you fix it. Please {task} {due}.

        {name}, get [a lorry|two lads] and {task} {due}.

        {name} looks after {doing} {due}.

        We'll leave {doing} {due} to {name}.

        I've got {name} here for {doing} {due}.

        {name}, be a [good man|love] and {task} {due}.

        {name} takes over from [nights|earlies] and has to {task} {due}.

        {name}, there's [mud|oil] everywhere, so {task} {due}.

        {name}, you were [going|meant] to {task}, please do it {due}.

        The [yard|depot] expects {name} to {task} {due}.

        {name} isn't here yet, but he's the one to {task} {due}.

        When [the van|the crew] is back, tell {name} to {task} {due}.

        {name}, I don't care how, but you {task} {due}.

        If {name} [could|would] {task} {due}, I'd sleep better.

        {name}, after the [break|toolbox talk] you go and {task}.

        Somebody wake {name}, [our hero|that sleepyhead] has to {task} {due}.

        {name}, would you and your [forklift|big drill] {task} {due}?

        For you, {name}, a nice one, {task} {due}.

        {name}, I'll [hold|keep] the gate and you {task} {due}, fair?
        """,
    "UNOWNED": """
        Somebody [has|needs] to {task} {due}.

        Someone must {task} {due}, I don't care [who|which shift].

        We still have to [find a way to |]{task} {due}.

        It's [high|about] time, we have to get somebody to {task} {due}.

        There's no getting [round|past] it, we must {task} {due}.

        What's [missing|left] is to {task} {due}.

        One of the [lads|shifts] will have to {task} {due}.

        Still [open|on the board] is {doing} {due}.

        To be done {due}, {task}.

        [Don't let us|Let's not] forget that we have to {task} {due}.

        {due} [someone|somebody] has got to {task}.

        It is [essential|vital] to {task} {due}.

        We're not [done|through] yet, the crew still has to {task} {due}.

        The inspector [insists|demands] that we {task} {due}.

        We've [got|been told] to {task} {due}.

        {doing} is [due|still to be done] {due}.

        Whoever is [on|in] next needs to {task} {due}.

        [Unassigned|No name on it] yet, but we need to {task} {due}.

        It will be [necessary|needed] to {task} {due}.

        We [can't|won't] get off this site without {doing} {due}, so it's on the list.

        The next [shift|crew] has to {task} {due}.

        There's one more [job|thing] to do, {task} {due}.

        The yard [needs|wants] somebody to {task} {due}.

        Action without a name [for now|so far], {task} {due}.

        Before the lorries [roll|come], somebody has to {task}.

        We'll need a [body|pair of hands] to {task} {due}.

        Someone, and I'm looking at [nobody|no one], has to {task} {due}.

        It [remains|is left] to {task} {due}.

        Make a note, [please |]we must {task} {due}.

        The rules say we have to {task} {due}, so [that's a must|it stays on the list].

        Also [needed|wanted], a volunteer to {task} {due}, name to follow.

        {doing} can't wait, it must happen {due}.

        We're [obliged|bound] to {task} {due}.

        Nobody's [down|on the sheet] for it yet, but somebody must {task} {due}.

        Get this on the [board|list], somebody needs to {task} {due}.

        Sooner or later the fine comes, so we have to {task} {due}.
        """,
    "OPEN_CALL": """
        Who's going to {task} {due}?

        Who [can|could] {task} {due}?

        Any [takers|heroes] to {task} {due}?

        Which of you will {task} {due}?

        Hands up, who'll {task} {due}?

        Is there [anybody|anyone] who'd {task} {due}?

        I need [a body|someone] to {task} {due}. Who?

        Whose turn is it to {task} {due}?

        Right, [volunteers|victims] for {doing} {due}?

        Who [fancies|feels like] {doing} {due}?

        Now, who's up for {doing} {due}?

        Could one of you {task} {due}?

        Who has [a free hour|a free van] to {task} {due}?

        Lads, who do I put [down|on the board] for {doing} {due}?

        Someone's got to {task} {due}, so who's it going to be?

        Who takes {doing} {due}?

        Would anybody [here |]be willing to {task} {due}?

        Who hasn't had a [dirty|rotten] job yet and can {task} {due}?

        Do I have a volunteer to {task} {due}?

        Can somebody {task} {due}, [anybody|please]?

        Who's on [earlies|lates] and could {task} {due}?

        Don't all [shout|jump] at once, who will {task} {due}?

        Who [is brave|is daft] enough to {task} {due}?

        To whom do I give {doing} {due}?

        And who's [minded|ready] to {task} {due}?

        There's a [beer|bacon roll] in it. Who will {task} {due}?

        Who'd like to {task} {due}, [come on|speak up]?

        {due} we need to {task}, who's [doing|taking] it?

        Which [shift|crew] member can I write down to {task} {due}?

        Anyone [going|driving] that way who could {task} {due}?

        Let me ask the whole [room|yard], who can {task} {due}?
        """,
    "TAKEN": """
        Me.

        I'll do it.

        Go on then, I'll [take|have] it.

        [Give|Chuck] it to me.

        That'll be me.

        I can, no [bother|trouble].

        Put me down.

        All right, I'm your [man|mug].

        Mine, [I suppose|as always].

        I'm [passing|going] there anyway, so I'll do it.

        I've got my hand up, [haven't you seen|look].

        Leave it to me.

        I'll see to that [myself|personally].

        I will, if you [throw in|add] the bacon roll.

        Fine, I'll be the [hero|fool].

        I'd do that one.

        Over here, I'm [free|available].

        I'm on [lates|earlies], so that's me.

        Let me have [that one|a go at it].

        Write my name on the [board|sheet].

        I did it last time, so I'll do it again.

        I'll bite.

        Okay, [okay, |]I'm doing it.

        It's my turn, [no way round it|unfortunately].

        I don't [mind|care], I'll take it.

        With pleasure, that's one for me.

        I've got the [tools|van] for it, so I will.

        I'll sort it, [boss|don't worry].

        My lads are busy, but I can do it myself.

        Nobody? Then I'll do it.

        You can have me for that.
        """,
    "TAKEN_NAMED": """
        {name} [will|can].

        {name} does it.

        That's one for {name}.

        Give it to {name}, he [has|knows] the machine.

        {name} [here|speaking], I'll do it.

        Put {name} down.

        It's {name} this week, [look at|see] the rota.

        {name} has already said [yes|he would].

        I'd say {name}, she's got the [truck|keys].

        I see {name} [nodding|holding up a hand], so that's settled.

        {name} drew the short straw.

        Let {name} do it.

        {name}, that's me, I'll [take|have] it.

        It'll be {name} [again|then].

        Take {name}, he's [bored|idle] anyway.

        {name} told me he'd do it.

        {name} takes care of that [one|himself].

        This one goes to {name}.

        Write {name}, I'm [free|around].

        Only {name} [has the ticket|can reach], so there's your answer.

        {name} lost the bet and does it.
        """,
    "ACCEPT": """
        Will do.

        [Yes|Yep], boss.

        No [bother|problem].

        Consider it done.

        All right, [all right|keep your hair on].

        Can do.

        [Sure|Course I can].

        Understood.

        On it.

        If I must.

        [Roger|Copy] that.

        Fine by me.

        You'll have it.

        Okay, I'll [see to it|get it done].

        Yeah, [that works|go on then].

        Aye.

        I was [going|planning] to anyway.

        Right you are.

        You can [bank|rely] on it.

        Happy to.

        That's [doable|manageable].

        With [pleasure|a smile on my face].

        Good, I've written it down.

        Sure, it's [hardly|not much] work.

        Yes, yes, I heard you the first time.

        As you [wish|say], chief.

        Got it.

        For you, anything.

        I can [manage|live with] that.

        Okay, but you're buying the tea.

        Done deal.
        """,
    "REFUSE": """
        No, I can't, and [it isn't needed|we can live without it].

        No. [Forget|Drop] it.

        Sorry, no, and nobody else [should|needs to] either.

        No chance, [leave it as it is|let it be].

        I won't, that's not [worth|for] our time.

        No, that job is [dead|off].

        Not me, and not anybody. It's [nonsense|pointless].

        I'm afraid not, let's just [skip|drop] it.

        Nope, the client [cancelled|called it off].

        No way, that's [too risky|against the rules] for any of us.

        No, I'd say we leave that [alone|be].

        Can't be done, [scrap|bin] it.

        No, it [isn't|wasn't] our job in the first place, so we don't do it.

        I refuse, and you can [strike it out|wipe it off the board].

        No. It's not [necessary|wanted] any more.

        No, sorry, that's [gone|finished], nobody has to do it.

        Rather not, and I'd take it off the list [altogether|for good].

        Not a hope, and [frankly |]there's no point.

        No, the [union|safety man] won't let anyone.

        I'd have to say no, so let's forget about it.

        No, we don't need that [done|at all].

        Never. That [thing|wreck] goes to scrap untouched.

        Absolutely not, and that's the end of it.

        Not with these [brakes|knees], and it isn't worth it either, so drop it.

        No, cross it off, it's [pointless|useless] now.

        I can't do that, so we'll have to do without.
        """,
    "DECIDE": """
        We've decided to {plan}.

        Right, [that's settled|done deal], we {plan}.

        It's [agreed|settled] then that we {plan}.

        So we {plan}, [end of story|no more talk].

        Decision is, we {plan}.

        We're going to {plan}, that was [voted|decided] by all of us.

        [All|Both] shifts agreed to {plan}.

        The [crew|gang|whole yard] voted to {plan}.

        We've [made up our minds|come down on it], we'll {plan}.

        Nobody [objects|is against], so we {plan}.

        I'm [deciding|calling] it now, we {plan}.

        As your foreman I say we {plan}, [and that's final|full stop].

        The vote is [five to two|clear], so we'll {plan}.

        After all that [shouting|arguing] we've agreed on {planning}.

        We [settled|agreed] on {planning}.

        It was decided to {plan}.

        {planning} is [agreed|decided].

        {planning} it is, [then|carried with all hands].

        The outcome is that we {plan}.

        The decision [stands|is final], we {plan}.

        For the notes, we decided to {plan}.

        We'll go ahead [and |with the idea, so we ]{plan}, decided.

        We're all [in favour|for it], so we'll {plan}.

        With one vote against, the meeting decides to {plan}.

        Last night the [management|foremen] and we agreed to {plan}.

        We've [had|done] the sums and we've agreed to {plan}.

        Let it be written that we {plan}, [that's decided|all in favour].

        I take it as agreed that we {plan}.

        No more [dithering|dancing around], we {plan}.

        We have a decision, [thank God|at last], and that's to {plan}.

        The winner is {planning}.

        The majority is for {planning}, so we do it.

        Hands counted, we {plan}.

        Our choice has fallen on {planning}.

        We resolved to {plan}.

        Because [diesel|steel] costs what it costs, we decided to {plan}.

        Instead of moaning we've decided to {plan}.

        From what I count, [ten|most] of you want to {plan}, so that's what we'll do.

        That's a yes from [everybody|all crews], we {plan}.

        We shook [hands|on it] this morning, we {plan}.

        The works council and us are [agreed|at one], we {plan}.

        We'll {plan}, as [decided|agreed] a minute ago.

        We've given the green light to {planning}.

        {planning} has been [approved|given the nod] by all of us.

        It's official, we {plan}.

        We are committed to {planning}, [the vote was clear|everybody signed].

        I've heard [both|all] sides and my decision is that we {plan}.

        I'm the one who [signs|pays], and I say we {plan}, so it's decided.

        We stick with what we [said|agreed], we {plan}.

        We came to the conclusion that we should {plan}, and so it's decided.

        Having [heard|seen] the figures, the group decided to {plan}.

        It's unanimous, [boys and girls|everyone], we {plan}.

        So that's [fixed|nailed down], we {plan}.

        We [choose|chose] to {plan}.

        We've opted for {planning}.

        We're [going|sticking] with {planning}, agreed.

        In the end we agreed we'd {plan}.

        All [right|sorted], motion carried, we {plan}.

        The farm [meeting|council] has decided to {plan}.

        The [depot|site] will {plan}, that's been decided here today.

        Whether some of you [like|love] it or not, it's decided that we {plan}.

        Yes, we decided, [for better or worse|God help us], to {plan}.

        Not everyone is [happy|cheering], but it's agreed that we {plan}.

        There were two options and we picked {planning}.

        Of the three [ways|ideas] the crew chose {planning}.

        Chalk it on the board, we {plan}, [decided today|agreed by all].

        Final [word|answer], we {plan}.

        We're agreed, [aren't we, yes, |]we {plan}.

        The [lads|fitters] have spoken, we {plan}.

        We concluded that we will {plan}.

        Then it's [decided|done and dusted], we'll {plan}.

        I see only nodding [heads|helmets], so we {plan}.

        It took an hour, but we've decided on {planning}.

        Our decision [from|of] this morning is to {plan}.

        We {plan}, and I don't want to [hear|discuss] it again.

        The site [manager|owner] and all crews decided to {plan}.

        That makes it [eight|nine] votes for {planning}, so it's carried.

        The matter's closed, we {plan}.

        I'm [overruling|outvoting] nobody, we all want to {plan}, so that's decided.

        So be it, we {plan}.

        We [finally|at last] reached a decision, we {plan}.

        As chair I close the [vote|list], we {plan}.

        By [seven|six] votes it was agreed to {plan}.

        Everyone signed, which means that we {plan}.

        On {planning}, the decision is yes.

        The answer is [yes|a clear yes], we {plan}.

        We said yes to {planning}.

        The proposal to {plan} is [accepted|carried].

        The idea to {plan} has [won|been adopted].

        It's been agreed [between|with] all the crews to {plan}.

        Then that's the new rule, we {plan}.

        Then let's {plan}.

        Come on, let's {plan}.
        """,
    "DECIDE_ASK": """
        Shall we {plan}?

        Should we [maybe |just ]{plan}?

        Let's {plan}, what do you [say|reckon]?

        How about we {plan}?

        How about {planning}?

        What about {planning}?

        Why don't we {plan}?

        I'd [say|vote] we {plan}.

        I'd rather we {plan}.

        I propose [that |]we {plan}.

        I suggest {planning}.

        My [proposal|idea] would be to {plan}.

        Can we agree to {plan}?

        Can we agree on {planning}?

        Do we want to {plan}?

        Are we [all |]for {planning}?

        Is everybody happy if we {plan}?

        Any [objections|complaints] if we {plan}?

        Does anybody [mind|object] if we {plan}?

        Who's in favour of {planning}?

        Hands up for {planning}.

        What if we {plan}?

        Wouldn't it be [smarter|cheaper] to {plan}?

        We could {plan}, [yes or no|what do you think]?

        Maybe we should {plan}, [hm|no]?

        If you ask me, we should {plan}.

        In my [book|view] we ought to {plan}.

        I'm for {planning}, [and you|how about you lot]?

        I move that we {plan}.

        Could we not {plan}?

        Would you [all |]agree to {planning}?

        Would it be okay with [everyone|you all] to {plan}?

        May I [put|throw] it to the vote, do we {plan}?

        So the question is, do we {plan}?

        Do we {plan} or don't we?

        {planning}, [yes or no|for or against]?

        Here's a [daft|mad] thought, we {plan}, what do you think?

        My lads [think|say] we should {plan}, do you agree?

        The safety man [recommends|proposes] that we {plan}. Agreed?

        The [office|supplier] asks whether we'd {plan}. Do we?

        Are you with me if I say we {plan}?

        Anyone against {planning}?

        Before we [waste|burn] another day, shouldn't we {plan}?

        It would [save|spare] us a week to {plan}, so shall we?

        Because of the [mud|frost], I'd propose that we {plan}.

        I'd like to propose {planning}.

        Suppose we {plan}, would that [suit|please] everybody?

        The best thing would be to {plan}, wouldn't it?

        We might as well {plan}, right?

        Can I take it that we {plan}, [or is anyone against|or not]?

        To me it [looks|seems] best to {plan}. What do the others think?

        There's a case for {planning}, shall we do it?

        What would you [say|think] to {planning}?

        Do you all want to {plan}?

        Would the [night shift|day shift] accept it if we {plan}?

        I'd be [happier|calmer] if we {plan}, is that all right?

        How do you feel about {planning}?

        Let's vote. Do we {plan}?

        Are we ready to {plan}?

        Isn't it [time|about time] for {planning}?

        I reckon we should {plan}, but I want to hear [you|the fitters] first.

        Could everyone live with {planning}?

        Does it make sense to you [all |]that we {plan}?

        I want us to {plan}. Yes or no?

        As I see it we have to choose, and I'd choose to {plan}.

        So we {plan}, [everyone okay with that|any no votes]?

        My [vote|money] would be on {planning}.

        Would we be mad to {plan}, or shall we?

        I ask the whole crew, shall we {plan}?
        """,
    "DECIDE_YES": """
        Agreed.

        Yes, let's do [that|it].

        All in favour, so that's [decided|it].

        Good, then we do it.

        [Done|Sold].

        Nobody against? Then it's [carried|settled].

        That's a yes from all of us.

        Fine, decided.

        Okay, we'll do that.

        Right, let's get on with it that way.

        I'm in, and so is everybody.

        Everybody nods, so [yes|we do it].

        Aye, that's what we'll do.

        Sounds [good|right], do it.

        Makes sense, go [ahead|for it].

        I see no hands against it, so [agreed|we have it].

        You've got my vote and the rest too.

        All right, that's how we do it.

        Yes, put it [on the board|in the notes] as decided.

        Deal.

        We're all for it.

        So be it.

        No objections from [anyone|the crews], it's settled.

        [Bang on|Spot on], let's do exactly that.

        Unanimous, I'd say.

        Go for it.

        That gets the green light.

        Then that's fixed.

        I thought you'd never ask, yes, we do that.

        Seven for, one against, so [passed|carried].

        Okay, that's a decision.

        Why not, we'll do it [like that|that way].

        The majority says yes, so yes.

        If it saves us [a week|money], then yes, decided.

        Absolutely, that's the way.

        Works for us all, agreed.

        Yes, yes and yes.

        I can't think of a reason not to, so we do it.

        Approved, [next|carry on].

        We shake on it.

        Both shifts say yes.

        Very well, it's decided.

        You have my blessing, we do it.

        I was against it, but you've [won me over|convinced me], so let's do it.

        Let's, I'm [fed up|done] with the other way.

        Good call, that's what happens.
        """,
    "DECIDE_NO": """
        No, I don't [like|fancy] it.

        Not [now|today], let's see later.

        Over my dead body.

        We need [more figures|to sleep on it] first.

        I'm against it, and so are the lads.

        No way.

        That [costs|would cost] us a fortune, no.

        Let's park that for now.

        Nah, bad idea.

        Let's [leave|keep] it open.

        We can't decide that without <BOSS>.

        I'd rather not.

        Hold your horses, [not yet|I'm not sure].

        Too [risky|dear], forget it.

        The crew won't have it, so no.

        Ask me again [next month|when it's dry].

        We've tried that and it was a [disaster|joke], so no.

        Hm, I'm torn, let's talk about it another time.

        That's not for us to decide.

        Four against three, so it's [lost|rejected].

        Voted down.

        Not on my site.

        I can't say yes to that [today|just like that].

        Let's wait and see what the weather does.

        Maybe, maybe not, we'll [see|know more later].

        Not with me, sorry.

        There's [no money|no budget] for that.

        It's too early to say.

        Half of you are shaking your heads, so we don't.

        No, we leave things as they are.

        I'd want to hear the [other shift|fitters] before we say anything.

        That's [daft|madness], no.

        We'll come back to it.

        Can't see it happening.

        We don't have enough people here to vote.

        Let me think about it first.

        No, thanks.

        Not in a [month of Sundays|hundred years].

        You must be joking.

        It's a nice thought, but no.

        Let's not rush [into|at] it.

        Safety would never [allow|pass] it, so no.

        I vote no, and the others do as well.

        Difficult, we'd better leave that undecided.

        Adjourned, we haven't got [time|the numbers].

        Scrap the idea.
        """,
    "UNDECIDED": """
        We could {plan}, but [I don't know|nobody's sure yet].

        Maybe we {plan}, maybe we don't, that's still open.

        There's been talk of {planning}, [nothing more|but nothing is decided].

        Whether we {plan} is [anybody's guess|up in the air].

        We haven't decided whether to {plan}.

        One [option|way] would be to {plan}, but let's leave that for now.

        I'm not saying we {plan}, I'm just thinking.

        Somebody [upstairs|in the office] dreams of {planning}, but we're far from it.

        {planning} is off the table [for now|at the moment].

        We won't {plan}, not [yet|at this stage] anyway.

        No decision on {planning} [today|yet].

        It might be worth {planning} some time, who knows.

        We may {plan}, depending on the [bank|weather], so it stays open.

        We still [argue|fight] about {planning}.

        Half the crew wants to {plan}, the other half doesn't, so it's open.

        The question whether to {plan} we'll [leave|keep] for another day.

        I can't tell you yet if we {plan}.

        In theory we could {plan}, in practice I [doubt|don't see] it.

        If the [price|rent] drops, we might {plan}, but that's not settled.

        We've been [chewing on|kicking around] {planning}, without a result.

        {planning} would be [nice|lovely], but it's not decided.

        Nobody has agreed to {plan}, let me be clear.

        It's far too early to talk about {planning}.

        For years we've been meaning to {plan}, and we're still no further.

        We're in two minds about {planning}.

        Perhaps one day we {plan}, but it isn't up for a vote.

        The [jury|owner] is still out on {planning}.

        I wouldn't rule out {planning}, but I wouldn't [bet|count] on it.

        They keep telling us to {plan}, we haven't made up our minds.

        To {plan} or to leave it, we don't know yet.

        We'd have to see the figures before we even think about {planning}.

        On {planning} we're as [clever|wise] as before.
        """,
    "OPENERS": """
        Next up, {topic}.

        Right, {topic}, where do we stand?

        Let's talk about {topic}.

        Now to {topic}.

        Folks, we need a word about {topic}.

        Then there's {topic}.

        First [thing|point] on the sheet, {topic}.

        What's the [story|news] with {topic}?

        I want to [go over|look at] {topic} with you.

        Last [item|thing] before tea, {topic}.

        Moving on to {topic}.

        How are we [doing|getting on] with {topic}?

        {topic}, that's our [next|favourite] subject.

        Can we come to {topic} now?

        Somebody put {topic} on the list, so here we go.

        That brings us to {topic}.

        A few words on {topic}, if I may.

        As for {topic}, let me hear the [night shift|drivers].

        We haven't talked about {topic} yet.

        The [big|ugly] one today is {topic}.

        Back to {topic}, [helmets|ears] on.
        """,
    "FACTS": """
        the {rare} delivery [came|turned up] {number} hours late

        the [crane|forklift] broke down [twice|again] in {month}

        we poured {number} cubic metres of concrete on {day}

        the new {rare} supplier is [cheaper|slower] than the old one

        {number} pallets were damaged on the way from {city}

        the drivers from {city} were stuck at the [border|depot] for {number} hours

        the inspector found {number} faults on the [scaffold|roof]

        nights [loaded|shifted] {number} wagons without an accident

        {thing} has been out of order since {day}

        the diesel bill went up by {number} percent in {month}

        the [harvest|yield] was better than last year

        {project} is {number} days behind the plan

        {number} people called in sick on {day}

        the client in {city} [likes|complains about] the {color} paint

        the line stood still for {number} minutes because of {thing}

        two of the [agency|new] lads have left for a job in {city}

        we are running short of [bolts|gloves|pallets]

        the {color} truck passed its inspection

        the noise at the {adjective} press is above the limit

        the frost burst {number} pipes in the milking parlour

        the points at {city} froze and {number} trains were late

        stock in hall {number} is lower than the computer says

        scrap fell to {number} percent since {month}

        {thing} arrived in the wrong size

        the ground on the north side is too [wet|soft] for the digger

        the neighbours complained about the [dust|lorries] on {day}

        the gearbox of the {rare} van was beyond repair

        we had {number} near misses in {month} and no injury

        the brake test took longer than planned

        the price of {rare} has doubled since {month}

        the railway has closed the siding near {city}
        """,
    "CHAT": """
        Morning, <GANG>.

        Is that [coffee|tea] still warm?

        {name}, you've got mud on your nose.

        Turn that <CURSE> radio down, I can't hear a word.

        Hello? [Can anyone hear me|Is this thing on]?

        You're breaking up, {name}.

        Ha, that's [what|exactly what] you said last time.

        Come again?

        I'm freezing my [ears|toes] off here.

        What a [night|shift], my back is killing me.

        {name}, your truck is [parked|sitting] on my foot.

        Fair enough.

        You said that [well|nicely], {name}.

        Where was I?

        Did you see the [match|game] on the telly?

        Well, well, look who's up already.

        Sorry, a lorry was going past.

        Say that louder, the grinder is running.

        Exactly, {name}, that's the point.

        Let me think for a second.

        {name} is laughing, why is {name} laughing?

        That's a good one.

        I'm not as young as I was.

        Hm, tricky.

        Nice [boots|helmet], {name}, are they new?

        Who ate my sandwich?

        How's the little one, {name}?

        Is {name} on the line, or just a cough?

        I didn't catch the last bit.

        Ouch, that [hurts|was below the belt].

        Tell me about it.

        It's raining cats and dogs out there.

        My phone's nearly dead.

        You sound like my old [foreman|mother], {name}.

        No idea, I only work here.

        I know, I know.

        Look at that sunrise.

        You lot are worse than a henhouse.

        Good point.

        What do you mean by that, {name}?

        Thanks for [coming|getting up so early].

        Sorry I'm late, the bridge was up.

        {name}, you were on mute again.

        Happy birthday, {name}, you don't look a day over ninety.

        Right, see you [all |]at the gate.

        Could be worse, could be [Monday|snowing].

        That's rich, coming from you, {name}.
        """,
    "PAST": """
        I {did} yesterday.

        {name} {did} last week.

        I already {did}, [tick it off|you can strike it].

        {name} [already |]{did}, didn't you see?

        We {did} before the [shift|break], so that's done.

        The night shift {did}.

        {name} tells me he {did} on [his round|the way in].

        That's finished, I {did} on Monday.

        You'll be pleased to hear that {name} {did}.

        Last time I was asked, and I {did} the very same day.

        Good news, the lads {did} already.

        I know because I {did} with my own two hands.

        {name} {did} while you were all [asleep|at lunch].

        Before anybody asks, yes, I {did}.

        It was {name} who {did}, [thanks for that|well done].

        As soon as the rain stopped, we {did}.

        Thanks to {name}, who {did} on a Sunday.

        When I got in this morning, {name} told me that she {did}.

        I {did}, and it took me half the [night|day].

        The fitters {did} last month, so that's off the board.

        You asked for it, I {did}.

        Somebody {did} over the weekend, I found it [ready|finished].

        We {did} two days ago, nothing left there.

        {name} {did} [in the end|after all], so it's closed.

        I finally {did}, after all your [nagging|phone calls].

        No need to chase it, {name} {did} this morning.

        At six this morning I {did}.

        {name} came in early and {did}.

        According to the log, {name} {did} on the late shift.

        I {did} twice, to be on the safe side.

        With a [crowbar|bit of luck] and some swearing, we {did}.

        Done, {name} {did} and I [watched|held the torch].

        It's off my list, since I {did} last night.

        {name}, I saw that you {did}, [good work|nice job].

        First I had a tea, then I {did}, so that's sorted.

        The old crew {did} before they left.
        """,
    "MAYBE": """
        Did anybody {task} last week?

        Did {name} {task} [in the end|after all]?

        I'd love to {task}, but [there's no time|I'm not allowed].

        If I had [three hands|a bigger truck], I'd {task}.

        I won't {task}, [forget it|not for any money].

        You don't have to {task}, {name}.

        {name} doesn't need to {task} any more.

        Nobody has to {task}, [relax|it's off the list].

        There's no need to {task}.

        I was going to {task}, but that's [off|not needed] now.

        I nearly said I'd {task}, but I won't.

        I used to {task} every [winter|Monday].

        In the old days we had to {task} [by hand|every morning].

        The other depot has people who {task} for them.

        Why would anyone {task}?

        How do you {task} without losing a finger?

        How long does it take to {task}?

        Wouldn't it be lovely if somebody could just {task} by magic?

        I wish I could {task}, but I can't.

        I thought about {doing}, and then I thought better of it.

        Somebody should have thought of {doing} last year, it's too late now.

        We should have been {doing} years ago, [too late|the moment's gone].

        {name} keeps talking about {doing}, but never mind.

        {doing} is not our job.

        {doing} was the old [foreman|boss] and his hobby.

        I hate {doing}.

        I'm not {doing}, and neither is {name}.

        Forget about {doing}, the order was [cancelled|withdrawn].

        {name} hates {doing}, as we all know.

        I remember {doing} with my father.

        Some day, when I'm [rich|retired], I'll {task}, ha.

        One of these years we may {task}, [no hurry|no plan].

        Had you asked me in spring, I would have offered to {task}.

        If the client had [paid|asked], we would have had to {task}.

        The contractor has to {task}, that's [in|part of] his contract, not us.

        The council will {task}, we don't [touch|come near] it.

        I said I'd {task}, but I take that back.

        Strike what I said, I don't have to {task} after all.

        {name} was to {task}, but we've dropped that.

        We don't {task} here, [never have|that's not our way].

        I can't {task}, and I [don't|won't] have to.

        You can't ask me to {task}.

        I'd sooner eat my helmet than {task}.

        You'd have to pay me double to {task}, and you don't, so I won't.

        Only a fool would {task} in this wind.

        Is it even legal to {task}?

        Who told you that I'd {task}? I won't.

        I never promised to {task}.

        {name} never agreed to {task}, [leave him alone|and won't].

        Don't {task}, {name}, it's not wanted any more.

        Whatever you do, {name}, don't {task}.

        It would be nice to {task} some day, but not this year.

        I might {task} if I get bored, don't [count on it|write it down].

        Perhaps I'll {task}, perhaps I'll go fishing.

        Maybe somebody will {task} one day, I won't hold my breath.

        When was the last time anyone had to {task}?

        What's the point of {doing}?

        What happens if we don't {task}? Nothing at all.

        My brother has to {task} at his place, poor devil.

        In {city} they {task} twice a week.

        Every driver I know has to {task} now and then.

        I usually {task} on Fridays, that's just habit.

        {name} always wants to {task}, it's a running joke.

        I've been told to {task}, but the order was taken back.

        It's no longer necessary to {task}.

        We agreed that nobody has to {task}.

        I'd have to {task} if this were my site, luckily it isn't.

        Imagine we had to {task} every day.

        Suppose somebody had to {task}, what would that cost?

        They wanted me to {task}, and I said no.

        {name} asked me to {task}, I refused, end of story.

        The rules don't require us to {task}.

        I've stopped {doing}, it's a waste of diesel.

        There was a time when {doing} was my whole day.

        {doing} can wait until [hell freezes|forever].

        We put {doing} off, no idea till when.

        {doing} is on ice, with no new date.

        The robots will be {doing} before long.

        I dreamt that I had to {task}.

        Do you remember when {name} tried to {task} and [fell off|flooded the yard]?

        Was it you, {name}, who had to {task} back then?

        Has anyone ever managed to {task} in under a day?

        Can you even {task} with a [crane|forklift], technically?

        It isn't up to us to {task}.

        I can see why people don't want to {task}.

        {name}, there's no rush and no need to {task}.

        I'm glad I don't have to {task}.

        Thank God nobody asked me to {task}.

        I'd be lying if I said I'd {task}.

        In a perfect world somebody would {task}, but this is a building site.

        Last winter somebody had to {task}, this year it's not needed.

        Trust me, you don't want to {task}.
        """,
    "PLANS": """
        rent a [second|bigger] crane for {project}

        move the tool store to hall {number}

        start the early shift at {number} past five

        buy two used forklifts from the dealer in {city}

        close the north gate on {day}

        switch to the {color} paint

        drop the old {rare} supplier

        sow the lower field in {month}

        run the line at half speed

        hire {number} agency workers

        stop taking orders under {number} pallets

        pour the slab before the frost

        replace the {adjective} press

        keep the old lorry for another year

        hold the handover in the canteen

        fence off the whole yard

        send the night trains through {city}

        sell the {color} tractor

        pay a bonus for night shifts

        use wooden beams instead of steel

        share the warehouse with the firm next door

        skip the Sunday shift in {month}

        put solar panels on the barn

        postpone the roof until {month}

        ban phones on the scaffold

        go with the cheaper {rare} offer

        train two of our own people as crane drivers

        shut the garage over the holidays

        lease the vans rather than buy them

        bring the {rare} work back in house

        split the site into {number} zones

        change over to electric trucks

        extend the tea break to {number} minutes

        give the {rare} contract to a firm from {city}

        build a second loading bay

        leave the scaffold up over the winter
        """,
    "TOPICS": """
        the scaffold on the [north|street] side

        the state of the {color} lorry

        the night shift rota

        the leak in hall {number}

        accidents in {month}

        the price of {rare}

        diesel costs

        the {rare} delivery from {city}

        the missing tools

        the trouble at the loading bay

        the timetable for {project}

        the new helmets

        the {adjective} noise in the workshop

        parking at the depot

        the harvest plan for {month}

        the brake tests

        overtime in {month}

        the agency workers

        the {color} paint on the doors

        the siding near {city}

        rubbish and mud on the access road

        the broken conveyor

        next year and its budget for machines

        the visit of the safety inspector

        the tea hut

        the complaints of the neighbours
        """,
    "TASKS": """
        order {number} bags of cement

        grease the conveyor

        ring {other_name} about the crane

        check the brakes on the {color} truck

        sweep the loading bay

        call {other_name} and ~ask for a quote

        change the filter on the compressor

        count the pallets in hall {number}

        put the warning sign up at the gate

        book the low loader for {day}

        send the delivery notes to the office in {city}

        lock the diesel tank

        mend the fence by the lower field

        fetch the {rare} parts from the station

        measure the gap under the [west|back] door

        write the accident report

        show {other_name} how to run the saw

        get a permit for the road closure

        pump out the trench with the small pump

        weld the hinge on the barn door

        tell the drivers about the new gate code

        replace the chain on hoist {number}

        print the rota for {month} and ~pin it up in the canteen

        test the alarm with the fire brigade

        clear the snow off the roof

        take the {color} van to the garage

        sort the scrap by metal

        photograph the crack in the wall for the insurer

        hand the keys to {other_name}

        load {number} crates of {rare} onto the trailer

        update the stock list

        find a spare wheel for the digger

        have the scaffold checked by an expert

        read the meters in all halls

        pay the fine for the lorry

        drive the samples over to the lab in {city}

        brief the agency people on safety

        tighten the bolts on the {adjective} press

        go and ~see the farmer about the access road

        vaccinate the calves

        wash down the milking parlour

        draw up a list of the missing tools

        hire a skip from the firm in {city}

        paint the lines in the car park {color}

        email the drawings to {other_name}

        swap the batteries in the radios

        seal the leak above bay {number}

        return the rented mixer

        ask the supplier for {adjective} gloves

        fill in the shift log

        inspect the points near the bridge

        move the {rare} pile behind the shed

        get hold of {other_name} at the railway office

        put salt down on the ramp

        fit a new lock to the tool container

        prepare the timesheets for payroll

        charge the forklift overnight

        cut the hedge along the siding

        collect the signatures from the night crew

        try the new drill on the test wall

        cover the hay with a tarpaulin

        look for the {ordinal} set of keys
        """,
    "DUES": """
        by {day}

        before the lorries come

        first thing {day} morning

        by the end of the shift

        no later than the {ordinal}

        before the frost sets in

        by the {ordinal} of {month}

        within {number} days

        tonight

        before the inspector turns up

        in the first week of {month}

        at knocking-off time on {day}

        as soon as the concrete is dry

        during the tea break

        until {month}

        in {number} minutes

        on {day} at noon

        straight after the handover

        before the harvest starts

        while the line is down

        this side of {day}

        once the crane is free

        by close of play on {day}

        over the weekend

        ahead of the night shift

        tomorrow at first light

        at the latest in {month}
        """,
    "LEADS": """
        Right,

        Okay so,

        Listen up.

        Well,

        Look,

        Before I forget,

        Next thing.

        Hang on.

        To be blunt,

        Now then,

        Yeah, so,

        You know what?

        Here's the thing.

        While we're standing here,

        Hm,

        No messing about,
        """,
    "TRAILS": """
        That's all I'm saying.

        You know how it is.

        Just so you've heard it.

        Enough said.

        It is what it is.

        No drama.

        Simple as that.

        Nothing new under the sun.

        I hope that was loud enough.

        Anyway.

        There you have it.

        And that's no joke.

        If you see what I mean.

        So much for that.

        I've said my piece.

        Welcome to my world.
        """,
    "REASONS": """
        because the client is waiting

        so that the lorries can get in

        , otherwise we lose the slot

        , or the whole line stands still

        since the inspector is coming

        because it leaks like a sieve

        so the night crew isn't left in the dark

        , or else somebody breaks a leg

        because {other_name} is on leave

        as the old one is falling apart

        so that nobody has to wait in the rain

        , because I'm sick of hearing about it

        given what happened last winter

        , otherwise the insurance won't pay

        before it gets any worse

        because the supplier won't do it

        in case it freezes

        , since we've promised it twice already

        so we can bill the job

        , or {other_name} will have my head

        because of the mess with the last order

        for the sake of peace with the neighbours

        to keep <BOSS> off our backs

        , as the crane costs us a fortune every day

        because {other_name} in the office has been asking

        so that the machine lasts another year

        , if only for the sake of safety

        due to the new rules

        , seeing that the road is closed

        because the cows don't wait

        so everybody gets paid on time

        , otherwise we'll be here all night

        because nobody can find anything any more

        in view of the weather

        so that we don't pay the fine again

        , because {other_name} left it half finished
        """,
}
