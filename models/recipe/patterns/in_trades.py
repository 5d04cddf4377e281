"""Tasks given and taken as people of a trade do: on site, on a ward, at school, at home, in a lab.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "PLACE": """
        [down on site|up on the ward|in the lab|at the counter|in the staff room|at the club
          house|on the second floor|over in stores|out the back|in the kitchen|at the nursery|in the
          paint shop|in the server room|at the town hall|in the vestry|at the depot|behind the
          stage|at the till]
        """,
    "ROLE": """
        [as our safety officer|as class rep|as the one on call|as goalkeeper coach|as warden|as
          scrum master|as release manager|as best man|as the eldest|as treasurer|as foreman|as
          charge nurse|as secretary|as site lead|as stage manager|as head chef|as librarian|as duty
          manager]
        """,
    "OCCASION": """
        [when the sprint ends|at handover|when the inspector's been|after the final whistle|at
          morning break|once the scaffolding's down|when the doctor's round is over|after choir
          practice|at stand-up|once the pull request is merged|when the kids are in bed|after the
          service|when the kiln's cooled|once the samples thaw|when the shop shuts|before the
          curtain goes up]
        """,
}
LISTS = {
    "ASK": """
        {name}, <PLACE>[,|] [can you|could you|would you|please|you'll have to|you need to|I need
          you to|I'd like you to] {task} {due}.

        {name} [will|can|has to|should|is going to have to|is happy to|needs to] be <PLACE> [and|to]
          {task} {due}.

        {name}, <ROLE>[,|] [you should|you have to|you'd best|could you|can you|would you|I'd expect
          you to|it's your job to|it falls to you to|it's for you to] {task} {due}.

        {name}, <ROLE>, [will|has to|should|is going to have to|has offered to|can|gets to|is meant
          to] {task} {due}.

        {due}, [could {name}|{name} could|{name} should|{name} has to|can {name}|I'd like {name}
          to|we'll get {name} to|{name} will] {task}.

        {name}, {due}[,|] [could you|can you|please|you should|would you|you need to|make sure you]
          {task}.

        [Nurse|Doctor|Coach|Chef|Boss|Captain|Professor|Sister|Pastor|Counsellor|Chairman|Mum|Dad|Uncle|Grandpa|
          Mate|Darling|Love|Buddy|Chief|Sir|Miss] {name}, [could you|can you|would you|please|you'll
          have to|I need you to|would you kindly|might you] {task} {due}.

        [Ticket|Card|Story|Bug|Job sheet|Work order|Snag|Line item|Motion|Referral|Ward job|Chore]
          [for|goes to|assigned to|is on|lands with|is with] {name}[:|,] {task} {due}.

        [On the board|On the rota|On the whiteboard|On the fridge|On the noticeboard|In the
          tracker|In the log|In the diary|In the day book|On the job sheet] it says {name} [is
          to|will|has to|should] {task} {due}.

        [Homework|Jobs|Chores|Duties|Shifts|Assignments]: {name} [is on|has|gets|does|takes] [the
          first one, that's to|the easy one, which is to|number two, to|the last one, which is
          to|the next one, to] {task} {due}.

        {name}, [you're on call|you're on lates|you're on earlies|you've got the keys|you've got the
          bleep|you're team lead this week|you're duty parent|you drew number one|you're at
          bat|you've got the conn], [so|which means,|and so] [please |you have to |you need to
          |could you |can you |]{task} {due}.

        [Give|Pass|Hand] that to {name}[, who] [can|will|should] {task} {due}.

        [Let's make it|Make that|Call it] {name}'s [chore|ticket|job|story|shift|pigeon|snag] to
          {task} {due}.

        [Team|Folks|Kids|Everyone|Gang|Lads|Ladies], [quick allocation|here's the split|jobs for
          today|listen up|hear me out]: {name} [will|is to|has to|should|can] {task} {due}.

        [I've|We've] [moved|assigned|dragged|passed|sent|routed|handed] the
          [ticket|card|case|job|file|chart] over to {name}, who [will|has to|is to|should|can]
          {task} {due}.

        [If|Provided|As long as] [the weather holds|the crane's free|the theatre's clear|the build
          is green|the bus turns up|the vet's in|the tide's out], {name} [will|can|is going
          to|should] {task} {due}.

        {name} [goes|pops|drives|walks|cycles|nips] [over|down|round|across|upstairs] [and will|to]
          {task} {due}.
        """,
    "SELF": """
        [I'm|I'll be] <PLACE> [anyway|all day|that morning|later on], [so I'll|and I'll|I can|so let
          me|so I'm happy to] {task} {due}.

        I'll [be|go and sit|wait|work] <PLACE> [and|to] {task} {due}.

        {due}[,|] [I'll|I will|I can|I'm going to have to|let me|it's my job to] {task}.

        [Speaking|Talking|Acting] <ROLE>, [I'll|I will|I have to|I'm the one to|it's for me to]
          {task} {due}.

        [I'll|I will|I can], <ROLE>, {task} {due}.

        [I'm on call|I'm on lates|I'm on earlies|I've got the keys|I've got the bleep|I'm team lead
          this week|I'm duty parent|I'm next at the bench|I'm on bar duty|I've got the van], [so
          I'll|I can|so let me|and I'll|so it's me to] {task} {due}.

        [I've|I have] [opened a ticket|put a card up|logged a job|made an entry|put it on the
          board|put it in the diary|set myself a task|created an issue|booked a slot] to {task}
          {due}.

        [I'll|Let me] [pair with {other_name}|get {other_name} to help me|take {other_name}
          along|ask {other_name} for the key|borrow the van|stay after the shift|swap my shift]
          [and|to] {task} {due}.

        [Mum|Dad|Boss|Coach|Chef|Doctor|Captain|Sister|Love|Mate|Chair], [I'll|I can|I promise
          I'll|let me|I'm happy to] {task} {due}.

        [Yesterday I was off|Yesterday meetings|Yesterday nothing much|Yesterday same old|No
          blockers|I was blocked all week], {due} [I'll|I will|I'm going to have to|I want to|I plan
          to|I hope to] {task}.

        [On my bench|On my pile|On my sheet|In my backlog|On my round|On my clipboard|In my queue]
          [is|there's| I've got|is still] [the job to|one thing, to|the promise to|a ticket to]
          {task} {due}.
        """,
    "UNOWNED": """
        [Someone|Somebody|One of us] <PLACE> [has to|needs to|should|must|ought to] {task} {due}.

        {due}[,|] [someone has to|somebody needs to|we need to|we have to|one of us should|we must]
          {task}.

        [On the board|On the rota|In the tracker|In the log|On the whiteboard|In the backlog|On the
          snag list] [there's still|is still|we still have|I see] [one that says to|the job to|the
          ticket to|an open one, to] {task} {due}.

        [Snag|Ticket|Card|Chore|Motion|Work order], [no owner|nobody's name on
          it|open|unassigned][:|,] {task} {due}.
        """,
    "OPEN_CALL": """
        [Who's|Is anybody|Is anyone|Will somebody be] <PLACE> and [can|could|could maybe] {task}
          {due}?

        {due}, who [can|could|will|would|wants to] {task}?

        [Which nurse|Which dad|Which of the parents|Which trainee|Which dev|Which player|Which
          tenor|Which of the lads|Who on the night shift|Who from the youth team|Who on the ground
          floor] [can|could|will|would|wants to] {task} {due}?
        """,
    "MAYBE": """
        [The people|The lads|The team|Everyone|Somebody] <PLACE> [always|usually|never|often|used
          to|had to] {task}[, in my day|, by the way|, they say|, not us||].

        <ROLE>, [you never have to|one often has to|you usually|my predecessor had to|you get paid
          to|one doesn't need to] {task}.

        <OCCASION>[,|] [they always|nobody ever has to|people usually|you normally|the others
          would|we never] {task}.

        [Bug|Ticket|Case|Motion|Snag] [closed|withdrawn|rejected|dismissed|wontfix|struck out],
          [nobody has to| no need to|we don't have to|no one will] {task} {due}.

        [The tracker|The board|The rota|The log|The whiteboard] [said|says|used to say] [we had
          to|someone should|I had to|they must] {task}, but [that's done|that's old|that's from last
          year|it was closed|it's been wiped|that was a test entry].

        [On my old ward|On my last site|At my old school|In my last team|At my sister's club|In
          their lab], [we had to|you'd have to|nobody would|they always|the trainees had to|they'd
          make you] {task}.
        """,
}
