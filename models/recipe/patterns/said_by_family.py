"""Family firms, restaurants, hotels, bakeries, salons and fairs: warm, hurried, blunt relatives.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "SELF": """
        I'll {task} {due}, [otherwise Mama kills me|before my aunt starts shouting].

        [Leave it|Leave that] to me, I {task} {due}.

        {due} I [sit down|take the evening] and {task}, [finally|no excuses this time].

        Because nobody [else in this family moves|lifts a finger], I'm the one who will {task}
          {due}.

        [Fine, fine|Okay, okay], me again. I'll {task} {due}.

        Let me {task} {due}, I'm [in the shop anyway|up early anyhow].

        I have to {task} {due}, I [almost forgot|had it on a napkin and lost the napkin].

        On my list for [this round|now] is to {task} {due}.

        I'm [going to be the one|the one] {doing} {due}, we spoke about it.

        You can [count on me|trust me] to {task} {due}.

        [Don't worry|Calm down], I {task} {due}, you will see.

        My job is to {task} {due}, [I know, I know|yes, I remember].

        I [promised|swore to] {other_name} that I will {task} {due}.

        What I still owe you all is {doing} {due}.

        {due} you'll have me {doing}, [for free even|and without complaining].

        I [was thinking it over and|slept on it and] yes, I'll {task} {due}.

        I must {task} {due}, there's no way around it for me.

        Before I [cook anything|touch another tray], I'm going to {task} {due}.

        It's on me to {task} {due}, [since I made the mess|because it was my mistake].

        I'd [better|best] {task} {due}, before the season [eats us|starts].

        So that {other_name} stops calling, I will {task} {due}.

        Give me [a day or two|a little time] and I'll {task} {due}.

        I take that one. {due} I'll {task}.

        [No no|Hands off], that's mine, I want to {task} myself {due}.

        I've put down for myself to {task} {due}.

        I'm not [happy|thrilled] about it but I'll {task} {due}.

        My [brother|cousin] is no use, so I {task} myself {due}.

        {doing} {due} is [my business|my part], nobody else touches it.

        [Write me down|Put me down], I {task} {due}.

        I can {task} {due}, I've got [the van|the keys|the afternoon], so I'll do it.

        I still need to {task} {due}, [shame on me|it's embarrassing already].

        I should have done it long ago, so now I'll {task} {due}.

        If the bread is out of the oven, I'll go and do my thing, which is to {task} {due}.

        [The first thing I do|What I do next] is {task} {due}.

        I [plan|intend] to {task} {due}, that's settled from my side.

        I'll be {doing} {due}, so [don't look for me|keep my tables covered].

        Somebody was to do it and somebody is me. I {task} {due}.

        I will make sure to {task} {due}, [my word on it|on my grandmother].

        As always it [lands on me|falls to me] to {task} {due}.

        I'll see to it that I {task} {due}.

        Since {other_name} is in [hospital|Italy], I'm {doing} {due}.

        For the [wedding|fair] I'm the person who {does} {due}.

        From me you get this. I {task} {due}.

        I'll {task} {due}, [even with fever|rain or no rain].

        I'm to {task} {due}, if I [understood it right|have it right from last time].

        I just [remembered|noticed] I haven't managed to {task} yet. I'll do it {due}.

        I've [blocked|kept] the time {due} to {task}.

        Okay, I give up, I'll {task} {due}.

        I'll get round to {doing} {due}, [honest|I swear].

        I will [personally|myself] {task} {due}, the boys are too slow.

        I'd like to {task} {due}, so [please give that one to me|I take it].

        First I {task} {due}, and then we [have peace|can breathe].

        Sure, sure, I'm on it. I'll {task} {due}.

        My [plan|homework] for after the lunch service is to {task} {due}.

        Then I'll be the [donkey|fool] who {does} {due}, as usual.

        One thing from my side, I'm going to {task} {due}.

        I'll {task} {due} and you can all stop [looking at me|asking].

        I'm responsible for {doing} {due}, and I'll do it.

        I told {other_name} to stay out of it, I'll {task} myself {due}.

        Ah yes. That was me. I'm going to {task} {due}.

        With my [bad back|two hands] or not, I'll {task} {due}.

        I'll try and {task} {due}, should be [possible|no drama].

        Next I'm {doing}, {due} if all goes [well|normal].

        Not {name}, I will {task} {due}.

        Let {name} rest, it's me who'll {task} {due}.

        I'll save {name} the trouble and {task} myself {due}.

        I know the [guy|woman] there, so I'll {task} {due}.

        [Note it for me|Put my name next to it], to {task} {due}.

        I'm [afraid|sorry to say] I have yet to {task}, so I'll do that {due}.

        I don't mind {doing} {due}, I'll do it.

        I'm [off to|about to] {task} {due}, right after we hang up.

        You'll hear from me, I {task} {due} and then I call you all.

        Me, I {task} {due}. [Simple|Finished].

        I've decided I'll {task} {due} instead of waiting for the [uncles|others].
        """,
    "SELF_NAMED": """
        {name} here, I'll {task} {due}.

        It's {name} speaking, [sorry for the noise|I'm in the kitchen], I will {task} {due}.

        This is {name}, put me down to {task} {due}.

        {name} again. I'm going to {task} {due}.

        Your [good|favourite] cousin {name}, that's me, will {task} {due}.

        [Hello, hello|Yes, hi], {name} on the phone, I {task} {due}.

        I, {name}, [promise|swear] to {task} {due}.

        {name} from the bakery side, I take care of {doing} {due}.

        Write {name}, yes me, I'm the one {doing} {due}.

        {name} speaking. Leave it with me, {due} I'll {task}.

        As {name} the [patient|stupid] one, I will {task} {due}.

        Me, {name}, I still have to {task} {due}.

        {name} here from the shop, I'd better {task} {due}.
        """,
    "ASK": """
        {name}, can you {task} {due}?

        {name}, [my dear|my love], would you {task} {due}?

        Could you {task} {due}, {name}, [before you disappear|while you're at it]?

        You'll {task} {due}, {name}, [yes|no|right]?

        {name}, you are going to {task} {due}, or do I have to [cry|beg]?

        Would you mind {doing} {due}, {name}?

        {name}, do you think you could {task} {due}?

        Since you're [so clever|the young one], {name}, can you {task} {due}?

        {due}, {name}, could you maybe {task}?

        {name}, will you be so [kind|good] and {task} {due}?

        Can I ask you to {task} {due}, {name}?

        {name}, may I put you down for {doing} {due}?

        [Is it possible|Would it be possible] that you {task} {due}, {name}?

        {name}, how about you {task} {due}?

        Why don't you {task} {due}, {name}, you have the [car|nice voice]?

        {name}, you have [free hands|a quiet week], no? Can you {task} {due}?

        Are you able to {task} {due}, {name}, or is it too much?

        {name}, you couldn't {task} {due}, could you?

        You remember you have to {task} {due}, {name}?

        {name}, I [need|would need] you to {task} {due}, you can do that?

        Do me a favour, {name}, and {task} {due}, will you?

        Could it be you who {does} {due}, {name}?

        {name}, you said you'd {task} {due}, is that still so?

        Will you take care of {doing}, {name}, {due} please?

        The customer [is waiting|complains already], {name}, so would you {task} {due}?

        {name}, are you okay with {doing} {due}?

        {name}, you wouldn't mind if I asked you to {task} {due}?

        After [service|closing], {name}, can you please {task} {due}?

        Can we leave it to you to {task} {due}, {name}?

        You take it, {name}? To {task} {due}, I mean, will you?

        {name}, can't you {task} {due}, you're [there anyway|next door]?

        Shall I write that you {task} {due}, {name}?

        If I [pay|give you] the petrol, {name}, will you {task} {due}?

        Can you find a minute to {task} {due}, {name}?

        {name}, what do you say, you {task} {due}?

        Any chance you could {task} {due}, {name}?

        {name}, would you be the one who {does} {due}?

        Tell me, {name}, could you {task} {due}, [yes or no|honestly]?

        I [hate|don't like] to ask, {name}, but could you {task} {due}?

        {name}, you'll see to {doing} {due}, won't you?

        {name}, {task} {due}, please.

        {name}, for the love of God, {task} {due}.

        Please, {name}, [really|finally], {task} {due}.

        {name} {does} {due}, [end of discussion|basta].

        {name} will {task} {due}, we [agreed on it|shook hands] last week.

        It's {name} who should {task} {due}.

        I want {name} to {task} {due}, not the new [boy|girl].

        {name} has [promised|offered] to {task} {due}.

        {name}, it's your turn to {task} {due}.

        Don't forget, {name}, you have to {task} {due}.

        {name}, you [must|need to] {task} {due}, I can't be everywhere.

        [Grandma|The boss] said {name} has to {task} {due}.

        According to my [list|paper], {name} is to {task} {due}.

        {name} told me she'll {task} {due}.

        {name} texted that he will {task} {due}.

        Last time we gave {name} the job to {task} {due}.

        {doing} is for {name}, {due} if possible.

        {name}, I'd be grateful if you'd {task} {due}.

        I [leave|give] it to {name} to {task} {due}.

        You [know them best|speak the language], {name}, so {task} {due}.

        For {name} I have written here to {task} {due}.

        Next on the list, {name}, {task} {due}.

        {name}, be an angel and {task} {due}.

        We need {name} to {task} {due}, that's the [bottleneck|whole story].

        Then {name} can {task} {due}, he's got the time.

        {name}, nobody does it like you, so please {task} {due}.

        The one who {does} {due} is {name}, as we said.

        {name} [is supposed|is meant] to {task} {due}.

        My cousin {name} will be {doing} {due}.

        {name}, you're [down for|in charge of] {doing} {due}.

        {name}, as [agreed|discussed with Papa], you {task} {due}.

        I told {name} already, {due} she has to {task}.

        {due} {name} is going to {task}, then I can [plan the rest|do the oven].

        Let {name} {task} {due}, she has the [patience|charm].

        {name} still has to {task} {due}, I'm [not angry|only saying].

        And you, {name}, [instead of scrolling|stop laughing], you {task} {due}.

        {name}, I count on you to {task} {due}.

        {name}, it would help me [a lot|very much] if you could {task} {due}.

        Make sure you {task} {due}, {name}.

        {name}, the moment you have [two free hands|a car], {task}, {due} please.

        {name} won't be happy but he has to {task} {due}.

        The baby of the family, {name}, {does} {due}.

        {name} volunteered to {task} {due}, [God bless her|what a surprise].

        {name}, maybe you {task} {due}, and I watch the [till|kids].

        It would be [good|nice] if {name} could {task} {due}.

        {name}, see that you {task} {due}, [yes|okay].

        Someone must do it and I look at you, {name}. Please {task} {due}.

        {name} gets the honour of {doing} {due}.

        From {name} I expect that he {does} {due}.

        I'd ask {name} to {task} {due}.

        {name}, kindly {task} {due}, the guests [ask every day|are on my neck].

        {name}, you broke it, you fix it. {task} {due}.

        I've asked {name} to {task} {due} and she said [yes|sure].

        We settled that {name} would {task} {due}.

        {name} here next to me nods, he'll {task} {due}.

        Remember, {name}, {due} you wanted to {task}.

        {name}, I'm putting your name on this one, to {task} {due}.

        What's open for {name} is {doing} {due}.

        {name}, we depend on you {doing} {due}.

        Whatever else happens, {name}, you {task} {due}.

        {name}, quick one for you. {task} {due}.

        If it's alright with you, {name}, you'd {task} {due}.

        That goes to {name}, to {task} {due}.

        No, not me, {name} will {task} {due}.

        The florist won't wait, so {name} should {task} {due}.

        {name} and nobody else is to {task} {due}.

        Put {name} on that. She can {task} {due}.

        {name}, you owe us one, so {task} {due}.

        {name}, I'd like you to {task} {due}, with a smile [please|if you can].

        Now that {other_name} has left us, it's {name} who {does} {due}.

        {name}, leave the [dough|dishes] for once and {task} {due}.

        {name} mentioned he'd be {doing} {due}.

        I'll remind {name}, she has to {task} {due}.
        """,
    "UNOWNED": """
        [Somebody|Someone] has to {task} {due}.

        We [can't|cannot] open otherwise, so somebody has to {task} {due}.

        There is still the matter that one of us has to {task} {due}.

        It's [necessary|urgent] to {task} {due}, I don't say who.

        {due} one of the [boys|cousins] must {task}.

        What's missing is {doing} {due}, it has to be done.

        [Whoever it is|I don't care who], but somebody should {task} {due}.

        To {task} {due}, that's still to be done.

        Not to forget, to {task} {due}, by whoever.

        {doing} {due} is a must, [the inspector comes|the bank insists].

        On the list without a name, {task} {due}.

        It needs a person to {task} {due}.

        Someone from the [kitchen|front desk] needs to {task} {due}.

        {doing} has to happen {due}, no way around it.

        There's no getting round it, somebody must {task} {due}.

        The list says to {task} {due}, there's no name behind it.

        Nobody is on it yet, but we have to get somebody to {task} {due}.

        One of you, I'll see who later, has to {task} {due}.

        It's about time, {doing} must be done {due}.

        We [absolutely|really] need somebody to {task} {due}.

        Let somebody {task} {due}, otherwise the guests [run away|complain].

        It remains to {task} {due}, we'll see who.

        [Before I forget|While I think of it], somebody has to {task} {due}.

        Open point, {task} {due}, nobody assigned.

        {due} it's essential to {task}, [health inspector|landlord] says so.

        Any pair of hands will do, but somebody must {task} {due}.

        Who, we find out, but {due} somebody has to {task}.

        Still open and very important, {doing} {due}.

        Someone will have to {task} {due}, like it or not.

        Overdue since ages, {doing}, so it must be done {due}.

        The [tax lady|landlord] wants one of us to {task} {due}, no matter which one.

        The job of {doing} {due} has no owner yet, and it must be done.

        This can't stay [like this|open], someone has got to be {doing} {due}.

        Don't let it slip, someone has to {task} {due}.

        First of all it's needed to {task} {due}, by anyone with a driving licence.

        It can't go on so, somebody must {task} {due}.
        """,
    "OPEN_CALL": """
        Who can {task} {due}?

        Who of you [is going to|will] {task} {due}?

        [Anybody|Anyone] free to {task} {due}?

        Do I have a volunteer to {task} {due}?

        So who's {doing} {due}, [why are you all looking away|do I have to wait long]?

        Which of you [heroes|angels] wants to {task} {due}?

        I need somebody to {task} {due}, who will it be?

        Is there [anyone|somebody] who could {task} {due}?

        And {doing} {due}, whose job is that?

        We have to {task} {due}. [Hands up|Who is it]?

        {due} somebody must {task}. Any takers?

        Could one of you {task} {due}?

        [Can somebody|Would anybody] please {task} {due}?

        Who's got time to {task} {due}?

        Who takes care of {doing} {due}?

        Can I get one person to {task} {due}?

        Which one of us should {task} {due}?

        Silence, as always. Who will {task} {due}?

        Who feels like {doing} {due}?

        Whom can I write down to {task} {due}?

        There's nobody yet to {task} {due}. Who wants it?

        And to {task} {due}, who do we send?

        Isn't there one of you who can {task} {due}?

        Who was going to {task} {due}, I've got no name here?

        Somebody with a car, can you {task} {due}?

        I've got to write a name, so tell me, who's going to {task} {due}?

        Let's see, who's [brave|kind] enough to {task} {due}?

        I can't do it all alone, who could {task} {due}?

        Do we have anybody for {doing} {due}?

        Come on, family, who will {task} {due}?

        Between the lot of you, who could be {doing} {due}?
        """,
    "TAKEN": """
        [Me|I will].

        [I do it|I'll do it], no problem.

        [Okay, okay|Fine], I'll go.

        That's me, [I think|as usual].

        Give it to me.

        I can, I'm there anyway.

        [Put|Write] my name.

        Mine, [who else|of course].

        [My turn|It's my turn], I suppose.

        I [don't mind|have time].

        If nobody else wants, I take it.

        Leave it with me.

        Me, [but only this once|and then I sleep].

        I've got the van, so I'll do it.

        On me.

        Let me do that one.

        I'd be happy to.

        [I knew it|Always the same]. Yes, I do it.

        Alright, alright, I volunteer.

        You're all looking at me, so yes, I will.

        Yeah, I can [manage|squeeze it in].

        I'll handle it after closing.

        Here. I'm up for it.

        Count me in for that.

        I was going to anyway.

        Consider it mine.

        I live round the corner, I'll see to it.

        Then I sacrifice myself.

        That would be me, yes.

        I got this.

        Sure, I can take care of it.
        """,
    "TAKEN_NAMED": """
        {name} does it.

        [That's|It's] {name}.

        {name}, that's for you.

        {name} here, I'll do it.

        [Give it|Leave it] to {name}.

        {name} can, he's [free|in town].

        Let {name} do that.

        I think {name} is the right one, she takes it.

        {name}. He already said yes.

        Put {name} down.

        {name} has the car, so that's clear.

        {name} will, [won't you|she loves it].

        It's {name} speaking, I take it.

        Obviously {name}, it's always the same one.

        That one belongs to {name}.

        {name} just raised a hand.

        {name} offered this morning, so that's clear.

        Mark me down, {name}.

        I, {name}, will go.

        {name} is nodding, so it's hers.

        The job goes to {name}.
        """,
    "ACCEPT": """
        [Yes|Sure], of course.

        [Okay|Fine], will do.

        No problem.

        [For you|For the family], always.

        If I must.

        [Consider it|It's as good as] done.

        You got it, boss.

        Yes, Mama.

        Alright, alright, stop shouting.

        I can do that.

        With pleasure.

        I was afraid you'd say that, but yes.

        [Certainly|Naturally], leave it to me.

        Yes yes, I heard you.

        Mhm, okay.

        Fine by me.

        Gladly, [it's no trouble|don't even mention it].

        Do I have a choice? Okay.

        [I'll manage|I manage somehow].

        Why not, yes.

        Right, I've written it down.

        That's fair, I'll do it.

        You can rely on me.

        Sure thing, [uncle|auntie].

        Already on my list.

        Good, agreed.

        I don't love it, but yes.

        As you wish.

        Of course I will.

        Yes, I owe you one anyway.

        Understood.
        """,
    "REFUSE": """
        No, [sorry|I'm sorry], I can't.

        Forget it.

        [Not me|No way], and nobody needs it anyway.

        I'd rather not, let's just drop it.

        No, that's [not necessary|not needed any more].

        Absolutely not.

        Impossible, I've got no [hands|hours] left.

        [Leave it|Let it be], it isn't worth it.

        I'm afraid that won't work.

        No, and please don't ask again.

        Honestly? No.

        Oh no, I won't do that.

        That is [too much for me|beyond me], sorry.

        I refuse, it makes no sense.

        Sorry, but no, we can live without it.

        No chance, we skip that.

        I can't, my [back|knee] is finished.

        Nope.

        It isn't needed, the customer cancelled.

        I don't think so, no.

        Better we forget about that one.

        No, I've said it before and I say it again.

        Ah no, that's off the table.

        Please no, I really can't manage it.

        Not possible, I'm sorry, strike it off.

        Do I look like I have time? No.
        """,
    "DECIDE": """
        We {plan}, [that's decided|it's settled].

        [So it's decided|So that's that], we {plan}.

        The family has [decided|agreed] to {plan}.

        Okay, we're {planning}, [no more discussion|finished].

        [I'm the boss and I say|As head of the house I decide] we {plan}.

        Papa has spoken, we {plan}.

        After all this shouting we agreed to {plan}.

        We've made up our minds to {plan}.

        Everybody is for {planning}, so that's what we do.

        Decision taken, we {plan}.

        We voted, and the result is that we {plan}.

        It [stays|remains] as we decided, we {plan}.

        [Good|Perfect], then it's agreed, we {plan}.

        The result of all that is we're going to {plan}.

        All hands are up, so we {plan}.

        We go with {planning}, [everyone said yes|nobody is against].

        We settled on {planning}.

        Last week we decided that we {plan}.

        It was agreed to {plan}.

        Our final decision is to {plan}.

        I've heard you all, and we will {plan}.

        The [majority|whole table] wants to {plan}, so we do it.

        {planning} it is, [then|my friends].

        We're all of one mind, we {plan}.

        The partners have [approved|said yes to] {planning}.

        For the record, we've decided to {plan}.

        No more back and forth. We {plan}.

        The vote went for {planning}.

        [Since it's cheaper|Because the guests like it], we've decided to {plan}.

        We've chosen to {plan}, even if Grandma [cries|complains].

        So we agree, the firm will {plan}.

        With [four to one|one vote against], we decided to {plan}.

        I decide now, otherwise we sit until midnight. We {plan}.

        It's official, we're {planning}.

        We said yes to {planning}, and it stays a yes.

        Minutes, please. We have agreed to {plan}.

        That means we {plan}, decided and done.

        From all the options we picked {planning}.

        In the end we all came round to {planning}.

        We've [finally|at last] agreed that we'll {plan}.

        Nobody is against, so we {plan}.

        Everyone happy? Good, so we {plan}.

        We are going ahead with {planning}.

        Then the decision stands, we {plan}.

        The verdict of the family is to {plan}.

        We stick to it and {plan}.

        I asked all of you and all said yes, so we {plan}.

        It's a yes from everybody for {planning}.

        Alright, you win, we {plan}.

        The aunts agree, the uncles agree, we {plan}.

        As of today it's fixed that we {plan}.

        We will {plan}, and that's my last word as owner.

        The decision is made, {planning}.

        We gave the green light for {planning}.

        Our choice fell on {planning}.

        We won't argue about it again, we decided to {plan}.

        To keep the peace we've agreed to {plan}.

        Instead of [crying about it|waiting longer], we've decided to {plan}.

        Done deal, we {plan}.

        We shook hands on {planning}.

        It has been resolved to {plan}.

        What we decided is to {plan}.

        [So we all agree|We all agree] that we {plan}.

        As we agreed before the season, we {plan}.

        The decision about it was to {plan}.

        We're doing it. We {plan}.

        We opted for {planning}, it's better for [the staff|business].

        After talking with the accountant, we decided to {plan}.

        Seeing that all of you want it, we'll {plan}, decided.

        I make the decision for all of us, we {plan}.

        We commit to {planning}, all of us.

        I'm closing this point, we {plan}.

        Agreed then. {planning}, with everybody on board.

        The three [sisters|brothers] are united, we {plan}.

        Like it or not, the vote says we {plan}.

        It's a firm decision that we {plan}.

        Both shops have agreed to {plan}.

        We'll be {planning}, everyone has said yes.

        Let it be written that we {plan}.

        So the answer is yes, we {plan}.

        We're in agreement on {planning}.

        The plan is approved, so we {plan}.

        Right, chair decides, we {plan}.

        The board of this little hotel has decided to {plan}.

        In view of the costs, it's been decided to {plan}.

        It took an hour, but we've decided. We {plan}.

        We have a decision, which is to {plan}.

        Yesterday at dinner all of us agreed to {plan}.

        Final word, we're going to {plan}.

        All in favour, none against, we {plan}.

        Given all of that, we resolved to {plan}.
        """,
    "DECIDE_ASK": """
        [Shall we|Should we] {plan}?

        How about {planning}?

        What if we {plan}?

        Why don't we {plan}?

        I [propose|suggest] we {plan}.

        Then let's {plan}, [no|what do you say]?

        [Can we|Could we] not {plan}?

        I'd rather we {plan}, [and you|what do you think]?

        My idea would be to {plan}.

        Maybe we {plan}, everybody okay with that?

        Do we {plan}, yes or no?

        What do you say to {planning}?

        I think we should {plan}.

        Wouldn't it be [smarter|better] to {plan}?

        Are we all fine with {planning}?

        I'd vote for {planning}.

        Is everybody [in|okay] if we {plan}?

        From my side, we could {plan}, any objections?

        Listen, why not {plan}?

        Let me propose something, we {plan}.

        So do we agree to {plan}?

        I'm in favour of {planning}, who is with me?

        If you ask me, we should {plan}.

        It would make sense to {plan}, don't you think?

        [Mama wants|The chef wants] us to {plan}. Do we say yes?

        I'd suggest {planning}.

        We could also {plan}. Shall we?

        Could we agree on {planning}?

        Does anyone mind if we {plan}?

        I [say|would say] we {plan}, or?

        Would you all be happy with {planning}?

        In my opinion it's better that we {plan}.

        My proposal is {planning}.

        Isn't it time to {plan}?

        Let's {plan}, okay?

        I'd like us to {plan}.

        Can I have a yes for {planning}?

        You know what we should do? We should {plan}.

        Everyone agrees that we {plan}?

        I move that we {plan}.

        Suppose we {plan}, would that be good for you all?

        Before we fight, how would it be to {plan}?

        Ought we to {plan}?

        Since the neighbours do it too, shall we {plan}?

        For me the best thing would be to {plan}, what about you?

        Are you with me on {planning}?

        There's one thing I'd propose, and that's {planning}.

        Do you want us to {plan}?

        Hear me out. We {plan}. Yes?

        Who's in favour of {planning}?

        What would you think of {planning}?

        Would it be an idea to {plan}?

        I'm for {planning}, if nobody is against.

        Can we decide today whether to {plan}?

        [If it costs nothing extra|If the price is right], why wouldn't we {plan}?

        I ask you all, do we want to {plan}?

        Instead of the old way, could we {plan}?

        Let's do it like this, we {plan}, agreed?

        It may sound [crazy|stupid], but shall we {plan}?

        So the question is, are we {planning}?

        I put it to the vote, do we {plan}?

        May I suggest that we {plan}?

        Would you support {planning}?

        Couldn't we simply {plan}?

        What about we just {plan}?

        The proposal is to {plan}, comments?

        Wouldn't you all rather {plan}?

        I'd be for it that we {plan}, and the rest of you?

        And if we {plan}, is that okay for all?

        I'd recommend that we {plan}.

        Do I see heads nodding for {planning}?
        """,
    "DECIDE_YES": """
        [Yes|Okay], let's do that.

        [Agreed|Good], that's what we do.

        Fine, [decided|it's settled].

        Everyone says yes, so yes.

        I'm in, and so is everybody else.

        [Perfect|Wonderful], we do it like that.

        Sold.

        Yes, and no more talking about it.

        Good idea, we go with that.

        [All right|Very well], so be it.

        Nobody is against? Then it's decided.

        Done.

        That's the one, let's go for it.

        Okay okay, you convinced us.

        We all want it, so write it down.

        Absolutely, [we're doing it|do it].

        Amen to that, agreed.

        Let's.

        Sounds good to all of us, so that's fixed.

        Yes, finally something sensible, let's do it.

        I've got nothing against it, agreed.

        If even Papa says yes, then it's a deal.

        For all of us it's a yes.

        Deal.

        We're all for it.

        Then it's fixed.

        By all means, yes.

        Exactly like that we'll do it.

        The family says yes.

        You have my vote and [hers|his] too, so it's agreed.

        All in favour, thank you, carried.

        Let's go with it.

        Why not, okay, decided.

        Of course, we should have done it years ago, so yes.

        Hands up. All of us. Good, it's decided.

        That works for everybody, settled.

        Fine by me, fine by all.

        [Great|Super], then we have a decision.

        I hear only yes, so that's it.

        Yes please, let's do that.

        Approved.

        No objections here, go for it.

        We'll do just that.

        Bravo, agreed.

        Alright, I give in, we do it.

        Okay with us, consider it decided.
        """,
    "DECIDE_NO": """
        [No|No no], absolutely not.

        [Not now|Not this season], maybe later.

        Let's sleep on it.

        I'm [against it|not convinced], let's leave it.

        Over my dead body.

        We can't afford that.

        Let's talk about it another time.

        [First|Before that] I want to see numbers.

        I don't know, I [really don't know|need to think].

        Too expensive.

        We can decide that after the season.

        No, Grandma would never forgive us.

        Hmm, I'd rather wait.

        Let's not.

        That's not for today.

        We should ask the bank first, so leave it open.

        I don't like it, sorry.

        Two say yes and two say no, so we're stuck.

        You must be joking.

        Let's park it for the moment.

        I can't say yes to that.

        Without your father here we can't decide this.

        It's too early for that.

        We tried it once and it was a disaster, so no.

        Nobody wants that, I think.

        Better not.

        Come back to me with an offer and then we see.

        Not with my money.

        That one we leave open.

        I wouldn't, and the others wouldn't either.

        We'll see.

        Please, not that again.

        Next time maybe, today I'm too tired for this.

        The idea is nice but no.

        No chance, the staff would walk out.

        I'm torn, let's postpone it.

        Out of the question.

        It doesn't suit us at all.

        Can we come back to this next month?

        There isn't enough support, so we drop it.

        Hold your horses, we haven't decided anything.

        My answer is no and hers too.

        I need more time before I agree to such a thing.

        Forget it, the guests would hate it.

        Maybe, maybe not, let's see how summer goes.

        Who had this idea? No.
        """,
    "UNDECIDED": """
        We could {plan}, but [I really don't know|who knows].

        Maybe one day we {plan}, it's too early to say.

        We haven't decided whether to {plan}.

        {planning} is one option, there are others, and it stays open.

        Somebody mentioned {planning}, but we never [agreed|voted] on it.

        I'm not saying we should {plan}, I'm only thinking.

        We're not {planning}, not for now anyway.

        Whether we {plan} is still [up in the air|completely open].

        It's tempting to {plan}, but nothing is decided.

        Last year we almost agreed to {plan}, and then nothing came of it.

        We might {plan}, we might not.

        If the bank says yes, we could think about {planning}.

        There was talk of {planning}, no more than talk.

        I can't tell you today if we {plan}.

        {planning} would be nice, but we can't decide that without Papa.

        Half of us want to {plan}, the other half don't, so it's open.

        The question if we {plan} we leave for another day.

        Before anyone asks, no, we did not agree to {plan}.

        It was never the idea to {plan}.

        To {plan} or not, we'll see after the season.

        Some people dream of {planning}, but we're far from that.

        One possibility is to {plan}, I leave that open.

        I wouldn't exclude {planning}, but it's not on the table today.

        We talked an hour about {planning} and are no wiser.

        We can't agree on {planning}, so it stays as it is.

        In theory we could {plan}, in practice nobody knows.

        It's undecided if we {plan}.

        The uncles want to {plan}, the aunts won't hear of it, so no decision.

        We're still thinking about {planning}.

        Perhaps we {plan}, perhaps not, ask me in a year.

        As for {planning}, there's no answer yet.
        """,
    "OPENERS": """
        [Now|So], {topic}.

        Let's [talk about|come to] {topic}.

        Next is {topic}, [short please|no shouting please].

        We have to speak about {topic}.

        [What about|How is it with] {topic}?

        First point on my paper, {topic}.

        And then there's {topic}, my favourite.

        Okay, {topic}, where are we with that?

        Who wants to start with {topic}?

        Before the soup gets cold, {topic}.

        I wanted to bring up {topic}.

        Moving on to {topic}.

        A word about {topic}, please.

        Now we get to {topic}, [take a deep breath|sit tight].

        About {topic}, let me begin.

        The next thing is {topic}.

        Coming back to {topic}.

        Can we look at {topic} now?

        On to the serious part, {topic}.

        Let me open with {topic}.

        There's also the subject of {topic}.
        """,
    "FACTS": """
        the [bakery|shop] sold out before noon on {day}

        bookings for {month} are [up|down] by {number} percent

        the oven has been making a strange noise since {day}

        the wedding in {city} has {number} more guests than planned

        the landlord [raised|wants to raise] the rent by {number} percent

        we lost {number} reservations because of the storm

        the new waiter speaks four languages

        the health inspector found nothing wrong

        {thing} arrived [broken|two days late]

        guests keep complaining about {thing}

        the hotel in {city} was full [all|for most of] {month}

        the price of butter has doubled since {month}

        our stand at the fair in {city} had {number} visitors

        {number} brides asked for a quote in {month}

        {thing} costs more than last year

        the band cancelled and the couple was furious

        our regulars love the {color} tablecloths

        the card machine failed twice on {day}

        two hairdressers are on sick leave

        the tour to {city} is sold out

        the dishwasher leaks again

        we have {number} rooms without hot water

        the supplier now delivers only on {day}

        reviews on the internet have become friendlier

        the florist went bankrupt in {month}

        {thing} is still stuck at customs

        the Sunday brunch brought in {number} thousand

        the salon had its best week since opening

        the terrace stayed empty because of the rain

        nobody ordered the fish last week

        the bus company confirmed seats for {number} people
        """,
    "CHAT": """
        [Hello|Good morning] everybody, have you eaten?

        Can you hear me? I'm in the [cold room|car].

        {name}, your microphone is off.

        Sorry, the [phone|doorbell] is ringing.

        What did you say, {name}?

        Stop shouting, I'm not deaf.

        [Mamma mia|Oh my God], what a week.

        How are the little ones, {name}?

        {name}, I can see only your forehead.

        You look tired, {name}.

        Ha, that's what Grandma always says.

        One at a time, please.

        I lost you for a second there.

        Exactly, [exactly|my words].

        I didn't understand half of that.

        My English is not so good today, sorry.

        How do you say it in English?

        Don't talk with a full mouth, {name}.

        The coffee is terrible, by the way.

        Hm, let me think.

        Is {name} with us or is that a photo?

        Nice haircut, {name}.

        You're freezing again, the picture I mean.

        Who's barking there?

        Very funny, {name}.

        Thank you, you're an angel.

        Wait, where was I?

        That's a bit harsh, no?

        I'm only joking.

        Well, what can you do.

        What a beautiful baby.

        {name} is late as always.

        Oh, I love that.

        Let me finish, {name}.

        Sorry, I interrupted you.

        Say it again, slower.

        True, true.

        See you all, kisses to the children.

        Somebody is frying something, I can hear it.

        You and your stories, {name}.

        Did you watch the match?

        I'm all ears.

        It smells so good here, what a pity you can't smell it.

        Good point, {name}.

        Wrong window, sorry, that was my recipe.

        Bye bye, love you all.
        """,
    "PAST": """
        I {did} [yesterday|last night] already.

        {name} {did} while you were on holiday.

        [Done|Finished], I {did} this morning.

        We {did} and it went fine.

        You don't believe it, but {name} {did}.

        {name} [told me|says] she {did} last week.

        As soon as the shop was closed I {did}.

        Good news, {name} {did} without being asked.

        That one is off the list, {name} {did}.

        I {did} before breakfast, so that's done.

        In the end it was {name} who {did}.

        By the way, I {did} on the way home.

        We {did} ages ago.

        My sister and I {did} together on the weekend.

        {name} already {did}, I saw it with my own eyes.

        Thanks to {name}, who {did} on his free day.

        Last time I promised it, and I {did}.

        Yes yes, I {did}, two days ago.

        While the dough was resting, {name} {did}.

        Nobody noticed, but I {did}.

        First {name} {did}, then we had a coffee.

        You can tick it, I {did}.

        I already {did}, in case you wonder.

        Somebody {did} before me, so it was ready.

        It was raining, so we {did} at once.

        Since you were all busy, I {did} alone.

        {name} {did} in five minutes, like magic.

        Everything done, {name} {did} yesterday evening.

        I finally {did}, after three reminders.

        The day before the wedding {name} {did}.

        We had to hurry, but we {did} in time.

        They say {name} {did}, and it worked.

        Yesterday {name} {did}, so nothing is open there.

        When the guests had left, I {did}.

        I {did}, and it cost me my [nerves|evening].

        {name} and I {did} after closing on the weekend.
        """,
    "MAYBE": """
        Did {name} {task}?

        Has anybody thought about why we used to {task}?

        You don't have to {task}, {name}.

        [No need|There's no need] to {task}.

        I was going to {task}, but it isn't needed any more.

        I wish I could {task}, but I can't.

        If I had [more hands|a brother like yours], I would {task}.

        I won't {task}, [forget it|not this year].

        {name} won't {task}, she told me.

        Nobody has to {task}, it solved itself.

        I nearly said I'd {task}, but no.

        One day, when I'm retired, I'll {task}, ha.

        I [always|usually] {task} on Mondays, that's just my habit.

        You'll never see {name} {doing}, you know him.

        {name} normally likes {doing}, it calms her.

        It's the neighbour who has to {task}, not us.

        The hotel across the street pays somebody for {doing}.

        How do you even {task}?

        Why would anyone {task}?

        I don't see why I should {task}.

        I said I'd {task}, but I take that back.

        Forget what I said about {doing}.

        {name}, you needn't {task}, the customer cancelled.

        It's too late to {task} now.

        It was on my list to {task}, but we struck it.

        Somebody should have offered to {task} years ago, now it makes no difference.

        I would {task}, if I weren't so [old|tired].

        We decided nobody needs to {task}.

        I used to {task} when I was young.

        In my village you see everybody {doing}, here nobody.

        It would be lovely to {task} some day, in another life.

        Imagine I had to {task}, what a nightmare.

        I'm not going to {task}, and neither is {name}.

        I can't {task}, and it's not necessary either.

        I thought I had to {task}, but {name} says no.

        Scratch that, {name}, you don't need to {task}.

        Please don't {task}, {name}.

        Whatever you do, {name}, don't {task}.

        {name} refused to {task}, and he was right.

        {name} would love to {task}, but there's no reason for it.

        Was it hard to {task}, {name}?

        When did you {task}, {name}?

        Who told {name} to {task} last time?

        Do people still {task} these days?

        Is it even allowed to {task}?

        I'm glad I don't have to {task}.

        Luckily nobody asked me to {task}.

        Mama says {doing} brings bad luck.

        I hate {doing}, it makes me nervous.

        Nobody enjoys {doing}, that's just life.

        {doing} is no longer our problem.

        {doing} used to take my father a whole day.

        Before, I had to {task}, now the system does it alone.

        I'll never {task} again, I swear.

        Someone would have to {task}, if we had the money, but we don't.

        We don't have to {task}, the landlord does that.

        The agency will {task}, not our business.

        For {doing} we have somebody outside, we just get the bill.

        Some day I may {task}, don't ask me when.

        Perhaps I'll {task} at some point, perhaps never, no promises.

        It's not on me to {task}, and not on anyone here.

        I'm off the hook, I don't need to {task}.

        My plan was to {task}, but that's history.

        {doing} was down under my name, I crossed it out.

        {name} was supposed to {task}, but that's cancelled.

        {name} wanted to {task}, we talked him out of it.

        We asked {name} to {task} once, never again.

        {name}, you were joking about {doing}, I hope?

        {name}, did you ever {task} when you were in school?

        Can {name} even {task} with that arm, I wonder, not that he needs to?

        Nobody expects you to {task}, {name}.

        I don't want {name} to {task}.

        It isn't necessary for anybody to {task}.

        There's no point in {doing} any more.

        Let's be clear, nobody is going to {task}.

        No, {name}, leave it, nobody wants you to {task}.

        I almost had to {task}, then the guests cancelled.

        Had I known, I'd have offered to {task}, now it's too late.

        If only somebody could {task}, but it's not possible.

        If it ever snows here, I'll {task}, so never.

        Even if you paid me I wouldn't {task}.

        I dreamed I had to {task}, can you imagine?

        In the old days {name} had to {task} every week.

        What does it cost to {task}, does anyone know?

        How long does it take to {task}?

        I've got no idea how {name} managed to {task} last year.

        Other families {task}, we are not like that.

        They say one should {task}, I don't believe in it.

        My cousin in Canada lives from {doing}.

        The old tenants had to {task}, we don't.

        It was once my job to {task}, thank God not any more.

        I might have to {task} if they insist, but they won't.

        We can live without {doing}.

        {name}, remember how you tried to {task} and the lights went out?
        """,
    "PLANS": """
        close on {day}

        rent the hall in {city}

        raise the room prices by {number} percent

        open a second bakery in {city}

        hire {number} more waiters for the summer

        take the fish off the menu

        paint the salon {color}

        skip the fair in {month}

        offer breakfast until noon

        switch to another flour supplier

        start the season in {month}

        sell the old van

        move the wedding to the garden

        drop the lunch buffet

        accept cards from five euros on

        book the band from {city}

        stop the home delivery

        keep the shop open on Sundays

        buy a bigger oven

        give the staff a day off after the party

        use paper menus again

        charge a deposit for large groups

        serve only local wine

        renovate the {number} rooms on the top floor

        change the name of the restaurant

        sponsor the village festival

        sell gift cards at the counter

        put the tables outside from {month}

        work with only one travel agency

        replace the carpet in the lobby

        cut the menu to {number} dishes

        take part in the trade show in {city}

        limit weddings to {number} guests

        bring back the {day} brunch

        cancel the bus trip to {city}

        make the tips common
        """,
    "TOPICS": """
        the Christmas menu

        the wedding in {city}

        the broken oven

        the rent for the shop

        the staff party

        the new coffee machine

        the summer prices

        our stand at the fair

        the complaints from room {number}

        the opening hours in {month}

        the parking problem

        the bus tour to {city}

        the bread for the hotel

        Grandma's recipes

        the insurance for the van

        the {project} brochure

        the cake orders for {day}

        the holidays of the kitchen team

        the seating plan

        the tips

        the new uniforms

        the bad reviews

        the loan from the bank

        the salon chairs

        the guest list for the {ordinal}

        the wine supplier
        """,
    "TASKS": """
        call the florist about the roses

        pick up the cake from {city}

        order {number} kilos of flour

        bring the tablecloths to the laundry

        ask {other_name} for the guest list

        pay the butcher in cash

        fix the tap in room {number}

        print the menus in {color}

        book the band for {day}

        send the bride a new quote by mail

        clean out the cold room

        drive {other_name} to the airport

        write the new prices on the board

        take the van to the mechanic

        iron the {color} napkins for the gala

        check the allergies with the chef

        count the bottles in the cellar

        call {other_name} and ~ask for a discount

        reply to the bad review in a friendly way

        hang the lights in the garden

        cancel the bus for the group from {city}

        go and ~see the landlord

        translate the menu into Spanish

        train the new girl at the till

        collect the keys from {other_name}

        renew the licence for the terrace

        taste the sauces with the couple

        prepare the seating plan for table {number}

        put the sign up at the gate

        order {rare} from the wholesaler

        talk to the neighbours about the music

        reserve {number} rooms for the wedding guests

        get three offers for a new oven

        scan the receipts for the accountant

        tell the band about the noise rule

        update the opening hours on the website

        borrow chairs from the church

        measure the window for the curtains

        sharpen the scissors in the salon

        post the pictures of the cakes

        confirm the tasting with {other_name}

        give the deposit back to the couple

        bake a test cake with less sugar

        find a driver for the {month} tour

        sign the contract for the stand in {city}

        call the plumber and ~let him look at the boiler

        change the locks at the back door

        write a card to {other_name} from all of us

        make the shifts for {month}

        unload the truck behind the kitchen

        try the new dye on a model

        wrap the presents for the tombola

        invite the mayor to the opening

        email the tickets to the group

        ask the bank for a smaller loan

        repair the {adjective} chair in the lobby

        pack the samples for the fair

        show {other_name} the alarm system

        water the plants on the terrace

        look for a photographer in {city}

        bring the {project} folder to the notary

        swap the menus in the dining room
        """,
    "DUES": """
        by {day}

        before the wedding

        first thing {day} morning

        until the end of {month}

        no later than the {ordinal}

        before the guests arrive

        after the lunch service

        tomorrow before we open

        by the {ordinal} of {month}

        tonight after closing

        within {number} days

        as soon as the oven is repaired

        before the season starts

        on {day} at the latest

        by Easter

        this afternoon

        once the deposit is paid

        in the first week of {month}

        by noon

        before {day} evening

        until {day}

        in {number} weeks

        when the bride has confirmed

        before the fair opens

        by the weekend

        right after the holidays
        """,
    "LEADS": """
        Listen,

        Okay so,

        [Madonna|Mamma mia], please.

        Right. Next thing.

        Look,

        Ah, before I forget,

        You know what?

        Well,

        Family, family.

        Sorry, my turn.

        [Quiet|Silence], please.

        Good, good.

        And another thing,

        To be honest,

        Can you all hear me?

        Hm,
        """,
    "TRAILS": """
        [That's all|That's it].

        You know how it is.

        [God help us|God willing].

        I'm just saying.

        Thank you, my dears.

        So.

        What a life.

        Sorry for my bad English.

        [You see|There you have it].

        It is what it is.

        Now I need a coffee.

        Don't make that face.

        Simple as that.

        Enough from me.

        Is the line still good?

        No offence.
        """,
    "REASONS": """
        because the guests are waiting

        so that nobody has to stand in the rain

        , otherwise the bride kills us

        since {other_name} is away

        before the milk goes bad

        because {other_name} keeps asking

        , otherwise we lose the table

        so we don't pay twice

        as the landlord is getting nervous

        because last time it was a disaster

        , or else the band goes to somebody else

        to keep Grandma happy

        in case the inspector comes

        so the kitchen can start

        because it's cheaper in the low season

        , since the fair won't wait for us

        to avoid another bad review

        because {other_name} forgot it twice

        , as the supplier has no more stock

        so that the couple can sleep at night

        while the price is still good

        given that we're fully booked

        because we promised it to {other_name}

        , else nobody gets paid

        so the staff know where they stand

        for the sake of peace in the house

        , because without it the bus won't leave

        considering how the last party ended

        as {other_name} can't do it with that leg

        so that it looks decent at the opening

        now that the deposit has come in

        , seeing that the old one is broken

        because the bank wants to see it

        so we're ready when the season starts

        , if only because the neighbours complain

        to spare {other_name} the trip
        """,
}
