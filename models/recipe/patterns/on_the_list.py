"""Lists read out: what goes on the list, who has which point, what is struck off it.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "NUMBER": """
        [One|Two|Three|Four|Point one|Point two|Point three|Number one|Number two|Number six|First
          point|Second point|Next point|Last point|Item three|Item seven|Next line|Last line]
        """,
    "PUT": """
        [Put on the list|Add to the list|One for the list|Another one for the list|Goes on the
          list|New on the list|Let's put on the list|Let's add|I'm adding to the list|Can we add to
          the list|On the list then]
        """,
    "OFF": """
        [is struck off|is off the list|can come off the list|is closed|we can tick off|is done|has
          been done|is dropped|is crossed out|we cancel|was withdrawn|is no longer ours|went to
          another group|is moved to never|is obsolete]
        """,
}
LISTS = {
    "SELF": """
        <NUMBER>[:|,] [I|me, I'll|I'll|I will|I'm to|that's mine, I'll|mine, to|me, to] {task}
          {due}.

        [Mine's|Mine is|My one is|My line is|My entry is] to {task} {due}.

        [Mine's|Mine is|My one is] to {task} {due}, {other_name}'s [is the next one|isn't clear
          yet|is still empty|comes later].

        [My takeaway|What I take away|The note I made for myself|My own note|My entry on the list|My
          action from today] is to {task} {due}.

        <PUT>[:|,] [I'll|I will|I'm going to have to|me, I have to|I'm to] {task} {due}.

        [Put|Write|Type] next to my name[:| that I'll|: I'm to| that I have to|, to] {task} {due}.

        [I'm taking away|I've noted for me|I have down for myself|I've got on my sheet|I carry over
          from last time|I still have open][: I'm| that I'm| the job] to {task} {due}.
        """,
    "ASK": """
        <NUMBER>[:|,] {name}[:| to| will| has to| is to|, to] {task} {due}.

        <NUMBER>[:|,] {task} {due}[, that's {name}|, {name}|. {name}|, with {name}|, for {name}|.
          That's with {name}].

        {name}'s [point|line|entry|item|takeaway|action from today] is to {task} {due}.

        {name}'s is to {task} {due}, [mine is the next one|{other_name}'s isn't clear yet|the rest
          comes later| {other_name} has nothing|the others are still empty].

        <PUT>[:|,] {name}[ to|, to| will| has to| is to] {task} {due}.

        [Put|Write|Type] next to {name}'s name[:| that he's| that she's|,] to {task} {due}.

        [Under|Beside|Next to|Against|Behind] {name}'s name [I have|I see|it says|we have|we
          put|stands]: {task} {due}.

        [{name} takes away|{name} carries over|{name} still has open|I have down for {name}|I've got
          on my sheet for {name}|Takeaway for {name}][:| the job] to {task} {due}.

        [Thanks in advance|Thank you in advance|Thanks already|Many thanks in advance], {name}, for
          {doing} {due}.

        [Over to {name} for|Count {name} in for|Sign {name} up for|Put {name} down for|Pencil {name}
          in for|Book {name} for|Let's have {name} down for|I've got {name} down for|We rely on
          {name} for] {doing} {due}.

        {name}, [stand by to|be prepared to|be ready to|get ready to|prepare to|plan to|expect
          to|schedule a slot to|block some time to|find a day to|keep a morning free to|take a
          colleague along to] {task} {due}.

        [From|Of|Out of] the [three|four|open|last] [points|items|tasks], {name} [takes the
          first|has the second|gets the last|has one], [that's to|which is to|and that is to|namely
          to] {task} {due}.
        """,
    "UNOWNED": """
        <PUT>[:|,] [someone has to|we have to|somebody needs to|we need to|someone to|to] {task}
          {due}.

        <PUT>: {task} {due}.

        <NUMBER>[:|,] [someone has to|we have to|somebody needs to|we need to|nobody's name yet,
          to|open, to|no owner, to] {task} {due}.

        [Let's get|Can we get|I'd like to see|We should have|I miss|I want] {doing} {due} on the
          [list|agenda for somebody|board|sheet], [name to follow|no name yet|owner open|whoever
          does it|who does it we'll see].

        [Still open|Still on the list|Carried over|Not done yet|Left from last time|The last open
          one]: {task} {due}[, no owner|, name to be found|. Somebody please|. Someone has to|, for
          anyone].
        """,
    "MAYBE": """
        <NUMBER>[:|,] [the one to|the job to|the task to|the old one to|the plan to] {task} {due}
          <OFF>.

        The [point|item|line|entry|action|one] to {task} {due} <OFF>.

        [Take off the list|Strike off|Cross out|Delete|Remove from the list|Off the list][:|,] [the
          one to|the plan to|the job to|the entry to] {task}.

        [It says here|My notes say|The old list says|Last year's list says] [to|we have to|someone
          should|I should] {task}, [but that's done|but that's an old list|ignore that|that's been
          closed|that's from {month}, it's done|which is out of date|that's last year's|which was
          cancelled].

        [What's {doing} doing|Why is {doing} still|Why is {doing}] on [the list|my sheet|the
          agenda|the board][, that's done|, nobody wants that|, we dropped that||]?

        [We don't put|I wouldn't put|Nobody puts|Let's not put] {doing} on the list.
        """,
    "PAST": """
        <NUMBER>[:|,] [done|that's done|closed|finished|ticked off][, I|, {name}|. I|. {name}|, we]
          {did}[ last week| yesterday| on {day}|].

        [From the old list|From last time|Old points|Closed items|What's been done][:|,]
          [I|{name}|we|{other_name}] {did}[, tick|, closed|, done||].

        [Thanks|Thank you|Many thanks|Big thanks|Credit], {name}, for {doing} [last
          week|yesterday|so quickly|on {day}|last time|on such short notice|back then][.|, great
          job.|, it went well.|, that's closed.]
        """,
}
