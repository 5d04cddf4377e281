"""The sentences of the synthetic meetings: all text here was written for this project.

Templates hold slots in braces (``{task}``, ``{due}``, ``{name}``, ...). ``pick_side`` parts
every template list into a large part for training and a small part that training never sees,
so that an evaluation can ask for sentences the model has not met.
"""

from collections.abc import Sequence

from models.recipe import vocabulary
from models.recipe.vocabulary import bars

TOPICS = vocabulary.TOPICS  # split like the lists below
HELD_OUT_EVERY = 6  # one template in six is kept for the "unseen phrases" evaluation


# Kept at first and trained on since: without them, and all that contains them, the model missed
# what people say most. No evaluation side has them now.
RELEASED = frozenset(
    (
        *("I am going to {task} {due}.", "{due}, I'll {task}.", "Let's {plan}."),
        *("{name}, could you please {task} {due}?", "{name}, will you {task} {due}?"),
        *("{name} is going to {task} {due}.", "{name} can {task} {due}.", "We must {task} {due}."),
        *("Moving on to {topic}.", "Today we talk about {topic}.", "Good point.", "That is true."),
        *("Thank you, {name}.", "We'll see.", "Sounds like a plan."),
    )
)


def pick_side(templates: Sequence[str], *, held_out: bool) -> list[str]:
    """Return the training side of a template list, or the side kept for evaluation."""
    return [
        text
        for i, text in enumerate(templates)
        if (i % HELD_OUT_EVERY == 4 and text not in RELEASED) == held_out
    ]


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


# What someone takes on. {task} and {due} are marked; {due} may stay empty.
SELF = _lines(
    """
    I will {task} {due}.
    I'll {task} {due}.
    I can {task} {due}.
    Let me {task} {due}.
    I am going to {task} {due}.
    I'm going to {task} {due}.
    I have to {task} {due}.
    I need to {task} {due}.
    {due} I will {task}.
    I promise to {task} {due}.
    I could {task} {due}, if that helps.
    Leave that to me, I will {task} {due}.
    I volunteer to {task} {due}.
    It's my turn, so I will {task} {due}.
    I would like to {task} {due}.
    I want to {task} {due}.
    {due}, I'll {task}.
    I plan to {task} {due}.
    I should {task} {due}.
    I can also {task} {due}.
    Then I will {task} {due}.
    I'll make sure to {task} {due}.
    I'm happy to {task} {due}.
    I will also {task} {due}.
    My next step is to {task} {due}.
    I'll try to {task} {due}.
    I must {task} {due}.
    Put me down, I will {task} {due}.
    I have it on my list to {task} {due}.
    I'll be the one to {task} {due}.
    """
)
ASK = _lines(
    """
    {name}, can you {task} {due}?
    {name}, could you {task} {due}?
    {name}, please {task} {due}.
    {name} will {task} {due}.
    {name}, could you please {task} {due}?
    {name}, you should {task} {due}.
    I'd like {name} to {task} {due}.
    {name}, would you {task} {due}?
    Let's have {name} {task} {due}.
    {name} has to {task} {due}.
    {name} is going to {task} {due}.
    Can you {task} {due}, {name}?
    Could you {task} {due}, {name}?
    Please {task} {due}, {name}.
    {name}, you will {task} {due}, right?
    {name}, can you please {task} {due}?
    {name} can {task} {due}.
    Can {name} {task} {due}?
    {name} needs to {task} {due}.
    {due}, {name} will {task}.
    {name}, it would be great if you could {task} {due}.
    {name}, I need you to {task} {due}.
    {name}, will you {task} {due}?
    I asked {name} to {task} {due}.
    {name}, don't forget to {task} {due}.
    {name} should {task} {due}.
    {name}, your job is to {task} {due}.
    We need {name} to {task} {due}.
    {name} agreed to {task} {due}.
    {name} offered to {task} {due}.
    {name}, you can {task} {due}.
    {name}, would you mind if I ask you to {task} {due}?
    {name}, you have to {task} {due}.
    Maybe {name} could {task} {due}.
    {name} takes this one and will {task} {due}.
    {name}, remember to {task} {due}.
    """
)
UNOWNED = _lines(
    """
    Somebody has to {task} {due}.
    Someone needs to {task} {due}.
    We need to {task} {due}.
    We have to {task} {due}.
    We must {task} {due}.
    Someone should {task} {due}.
    We still have to {task} {due}.
    Somebody should {task} {due}.
    One of us has to {task} {due}.
    We also need to {task} {due}.
    {due} we have to {task}.
    """
)
OPEN_CALL = _lines(
    """
    Who can {task} {due}?
    Can someone {task} {due}?
    Could somebody {task} {due}?
    Who will {task} {due}?
    Can anyone {task} {due}?
    Who wants to {task} {due}?
    Is anybody free to {task} {due}?
    """
)
TAKEN = _lines(
    """
    I can do that.
    I'll do it.
    I will take care of that.
    That's mine.
    I'll take that one.
    I can.
    Me, no problem.
    """
)
TAKEN_NAMED = _lines(
    """
    {name} here, I can do that.
    I'll do it, {name} speaking.
    This is {name}, I will do that.
    Sure, {name} here, I'll take it.
    {name} can do that.
    {name} will do it.
    Let's give that to {name}.
    """
)
SELF_NAMED = _lines(
    """
    This is {name}, I will {task} {due}.
    {name} here, I'll {task} {due}.
    It's {name}, I can {task} {due}.
    Hi, this is {name}, I will {task} {due}.
    {name} speaking, I'll {task} {due}.
    """
)
ACCEPT = bars(
    """Yes, I'll do that.|Sure.|Okay, will do.|Of course.|No problem.|Fine with me.|
        Yes, that works.|
    Happy to.|I'll take it.|Consider it done.|Yes, I can.|Sure, I will.|Okay.|All right.|Got it.|
    That should be possible.|Yes, no problem at all.|I will, thanks.|Sure, I'll do it.|Gladly."""
)
REFUSE = bars(
    """No, sorry, I can't.|Sorry, I don't have time for that.|No, I am away then.|
    I'm afraid I can't do that.|No, that is not possible.|Sorry, I am too busy, let's drop it.|
    No, I won't manage that."""
)
DECIDE = _lines(
    """
    So we decided to {plan}.
    Then we will {plan}.
    We agreed to {plan}.
    It is decided, we {plan}.
    Let's {plan}.
    The decision is to {plan}.
    Okay, so we {plan}.
    We are going to {plan}.
    Everyone agrees that we {plan}.
    Then it is settled, we {plan}.
    So the decision is to {plan}.
    We have decided to {plan}.
    All right, we will {plan}.
    We all agree to {plan}.
    Good, then let's {plan}.
    We'll {plan}, that is decided.
    Fine, we {plan} then.
    So it's agreed that we {plan}.
    Decision made, we {plan}.
    I think we all want to {plan}, so let's do that.
    We will {plan}, agreed.
    In the end we decided to {plan}.
    My proposal is accepted, we {plan}.
    Okay, let's {plan} then.
    """
)
DECIDE_ASK = _lines(
    """
    Should we {plan}?
    Shall we {plan}?
    What if we {plan}?
    Do we want to {plan}?
    I propose to {plan}.
    How about we {plan}?
    My suggestion is to {plan}.
    Maybe we could {plan}.
    """
)
DECIDE_YES = bars(
    """Yes, let's do that.|Agreed.|Everyone agrees, so we do that.|Yes, that is decided.|
    Okay, decided.|Yes, good idea, let's do it.|Then it's settled."""
)
DECIDE_NO = bars(
    """No, let's not do that.|No, that is too expensive.|I don't think so, let's leave it.|
    No, not this year.|No, we can't do that.|I am against it, so no.|No, let's wait with that.|
    That is not a good idea.|Let's decide that next time."""
)
PLANS = bars(
    """move the launch to {month}|keep the current price|raise the price by {number} percent|
    cancel the {project} project|start the {project} project in {month}|
    hire {number} more engineers|stop printing the newsletter|switch to the cheaper supplier|
    renew the contract for {number} months|open a second office in {city}|
    postpone the release by {number} weeks|use the old system until {month}|
    spend {number} thousand euros on advertising|hold the review every {day}|
        close the {city} office|
    offer a discount of {number} percent|drop support for the old version|
    ship the {project} update on {day}|limit travel to {number} trips per year|
    merge the two support teams|extend the trial to {number} days|run the pilot in {city}|
    publish the results in {month}|give the contract to the company from {city}|
    freeze hiring until {month}|make {day} a meeting free day|keep the booth small this year|
    replace the phone system|record all customer calls|test the new design with {number} customers|
    use the {rare} instead of the {rare}|buy the {rare}|take the {color} {rare}|go with the {rare}|
    sell the {rare} in {city}|rent a van|take the train to {city}|stay with the old logo|
    show only two products|take the corner booth|print the flyers in {color}|
    bring the big screen|give away {rare} bags|start at {number} in the morning|
    meet again next {day}|stay in the cheaper hotel|use the {color} design|paint the office {color}|
    skip the party this year|work from home on {day}|keep the shop open until {number}|
    pay for the train tickets|order from the supplier in {city}|hire a student for {month}|
    delay the {project} launch until {month}|rent the hall in {city}|accept the offer from {city}|
    stop using the {rare}|offer free coffee|show the {project} demo|change the opening hours"""
)
FACTS = bars(
    """the server was down for {number} hours|we lost {number} customers last month|
    the delivery is {number} days late|the test failed {number} times|
    the supplier raised the price by {number} percent|we still have {number} open tickets|
    the budget is {number} percent over|only {number} people answered the survey|
    the battery lasts just {number} hours|{number} invoices are still unpaid|
    the new page loads in {number} seconds|the queue is {number} minutes long|
    we are short of {number} people|the parts from {city} have not arrived|
    the {project} team is waiting for our answer|nobody has tested the backup since {month}|
    the contract ends in {month}|our visitors in {city} want a printed guide|
    the old printers break every {day}|the fee went up again in {month}|
    sales in {city} went up by {number} percent|we closed {number} new deals|
    the {project} project is on track|the pilot in {city} went well|
    we answered {number} tickets this week|the audit found no problems|
    {number} people joined the training|the new design tested well with {number} users|
    we saved {number} thousand euros|the {project} release is stable|
    customer ratings improved in {month}|the team in {city} finished early|
    we have {number} strong candidates|the migration is {number} percent complete|
    the energy bill fell by {number} percent|the {rare} costs {number} euros|
    the {rare} is broken|the {rare} arrived on {day}|the {rare} team has {number} new members|
    {number} customers asked for the {rare}|the hall in {city} has room for {number} people|
    our booth is next to the entrance|the hotel in {city} is fully booked|
    the trade show starts on {day}|{number} companies will be there|the rent goes up in {month}|
    the flyers cost {number} euros|last year we had {number} visitors|the demo runs without errors|
    the printer needs {number} days|the new customer is from {city}|two people are ill this week|
    the warehouse is almost full|the website had {number} visitors on {day}|
    the {project} budget is {number} thousand euros|the screen is too small for the booth"""
)
STATES = bars(
    """is too small|is too old|is broken|is ready|is almost empty|is better than the old one|
    is more expensive than last year|costs {number} euros|costs {number} thousand euros this year|
    arrived on {day}|is still in {city}|needs {number} more days|works very well|is late again|
    is fully booked|is next to {thing}|was much too slow|is not finished yet|came back from {city}|
    was lost in {month}|has {number} mistakes|is out of date|looks very good|is faster than {thing}|
    has a problem with {thing}|will take {number} weeks|is {number} percent cheaper|is very heavy|
    is in the wrong place|is slow, and {thing} is too small|is old, but it still works|
    is only {number} months old|made {number} customers angry|was a big success in {city}|
    does not fit into the {rare}|depends on {thing}|must wait until {month}|is closed on {day}"""
)
FACT_LEADS = ("", "", "", "", "", "", "well, ", "so, ", "I think ", "by the way, ",
    "the good news is, ", "the bad news is, ", "as you know, ", "unfortunately, ",
    "I heard that ", "first of all, ", "just so you know, ", "it seems that ",
    "I can report that ", "one more thing, ", "right now ",
)  # fmt: skip
OPENERS = _lines(
    """
    Let's talk about {topic}.
    Next topic is {topic}.
    The first item is {topic}.
    Now {topic}.
    Moving on to {topic}.
    I want to discuss {topic}.
    Let's look at {topic}.
    The next point is {topic}.
    Can we go over {topic}?
    What about {topic}?
    Today we talk about {topic}.
    The first point on the list is {topic}.
    Let's start with {topic}.
    Let's move on to {topic}.
    Then we have {topic}.
    Our next topic is {topic}.
    The last point is {topic}.
    Let's come to {topic}.
    Another point is {topic}.
    I would like to talk about {topic}.
    We are here to talk about {topic}.
    Okay, next is {topic}.
    Last topic for today, {topic}.
    Now let's discuss {topic}.
    Finally, {topic}.
    """
)
CHAT = bars(
    """Good morning everyone.|Can everybody hear me?|Let's get started.|Thanks for joining.|
    I think we are all here.|Sorry I am late.|Could you share your screen?|You are on mute.|
    That makes sense.|I agree with that.|Good point.|Let me write that down.|Any questions so far?|
    I am not sure about that.|That sounds good to me.|Let's move on.|We are running out of time.|
    Can you repeat that please?|Thank you for the update.|How was your weekend?|
    The coffee machine is broken again.|I can see your screen now.|Sounds like a plan.|
    I will keep it short.|Give me one second.|That is a fair question.|
    We talked about this last week.|I have nothing to add.|Let's take that offline.|Okay, great.|
    Right.|Exactly.|Yes, absolutely.|No, I don't think so.|Well, it depends.|Just to be clear.|
    As far as I know that is correct.|I had the same thought.|It is raining here all day.|
    My connection is a bit slow today.|I will be on holiday next week.|I'll be brief.|
    Can you hear me now, {name}?|{name}, you are on mute.|{name} is late today.|
    {name} will be a bit late today.|Thank you, {name}.|Good idea, {name}.|Let me think.|
    I will come back to that later.|Can we talk about money?|I'll have to leave early today.|
    How does that work?|What do you think, {name}?|{name}, what is the status?|How much is it?|
    I don't know yet.|That was a lot of work.|Last year was much better.|I like the idea.|
    Please speak a bit louder, {name}.|I will say it again.|Let's hope for the best.|
    Do we have any numbers?|We'll see.|Maybe.|I can't remember.|Who was that?|
    When does it start?|It starts at nine.|That is a lot of money.|It is not that bad.|
    I'll tell you a story.|Let me share my screen.|Hello {name}, good to see you.|Welcome everyone.|
    We have one hour.|I would say so.|That was my question too.|I understand.|Hm, okay.|
    Oh, I see.|{name} told me the same.|Is that right, {name}?|Sorry, I was on mute.|
    I can live with that.|You can say that again.|We will see what happens.|That is true."""
)
PAST = _lines(
    """
    I {did} yesterday.
    I already {did}.
    {name} {did} last week.
    We {did} last {day}.
    {name} already {did}.
    I {did} on {day}, so that is done.
    By the way, I {did}.
    {name}, thank you, you {did} very quickly.
    """
)
MAYBE = _lines(
    """
    Did you {task}?
    If they say no, we could {task}.
    It would be nice to {task} one day.
    We don't have to {task}.
    I don't want to {task} again.
    Do we have to {task}?
    {name} doesn't need to {task}.
    Last year we had to {task}.
    Nobody wants to {task}.
    I can't {task}, I have no time.
    It is too early to {task}.
    Why did we {task}?
    """
)
LEADS = ("", "", "", "", "", "", "", "", "Okay, ", "Yes, ", "So, ", "Well, ", "All right, ",
    "Good. ", "Right. ", "Good point. ", "And ", "Great. ", "Thanks. ", "Sure. ", "Yes. ",
    "No worries. ", "Then ", "Also, ", "Um, ", "Okay. ", "But ", "Perfect. ", "I see. ",
    "That is true. ", "Fine. ", "Thank you. ", "First, ", "By the way, ", "Exactly. ",
)  # fmt: skip
TRAILS = ("", "", "", "", "", "", "", "", "", "",
    "Is that okay?", "Thanks.", "That is important.", "It won't take long.", "Thank you.",
    "The client is waiting for it.", "That was quick.", "It is urgent.", "Otherwise we lose time.",
    "Then we are ready.", "I have the number here.", "That would help a lot.", "Okay?",
    "I think that is enough.", "It should be easy.", "After that we can talk again.",
)  # fmt: skip
REASONS = ("", "", "", "", "", "", "", "", "", "", "", "",
    "because the client is waiting", "so that we can start", "because it is urgent", "as agreed",
    "as soon as I am back", "so we don't forget it", "because {other_name} is away", "as usual",
    "and that's it", "so everybody knows", "before we forget", "like last year",
)  # fmt: skip
CLOSERS = bars(
    """Thanks everyone.|That's all for today.|See you next week.|Let's stop here.|
    Have a good day everyone.|Thank you all, bye.|Okay, we are done.|Good meeting, thank you.|
    Then see you all on {day}.|Goodbye everyone."""
)
