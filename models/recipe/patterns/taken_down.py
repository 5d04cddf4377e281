"""A task that somebody was given elsewhere or that is noted: reports, lists, e-mail, minutes.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "SOURCE": """
        [I spoke to {name}|I talked to {name}|I had a word with {name}|I met {name} in the
          corridor|I rang {name}|I had {name} on the phone|I've heard back from {name}|I had a mail
          from {name}|I bumped into {name}|I've squared it with {name}|I checked with {name}|I sat
          down with {name}|{name} dropped me a line|{name} got back to me|{name} left me a
          message|{name} rang this morning|{name} sent a text|{name} came by|{name} caught me at the
          door|{name} wrote back]
        """,
    "PRONOUN": """
        [he|she]
        """,
    "COMMITS": """
        [will|is going to|is happy to|can|is able to|has agreed to|promised to|said yes and will|is
          fine with it and will|has the time to|wants to|would like to|is glad to|is willing
          to|plans to|is planning to|intends to]
        """,
    "LIST_WORD": """
        [Action|Action point|Action item|Action one|Action two|Item one|Item four|To do|Next
          step|Next steps|Task|Follow up|Owner|Responsible|Assigned|Noted|Minuted|Agreed action|New
          action|Open action|Carried over|Still open|From last time|Deadline|Reminder]
        """,
    "PASSIVE": """
        [asked|told|chosen|picked|booked|instructed|nominated|appointed|elected|invited|allowed|cleared|
          trusted|persuaded|talked into it|roped in|brought in|called in|sent|scheduled|lined up|put
          down|pencilled in|signed up|voted in|delegated|reminded|authorised|designated]
        """,
}
LISTS = {
    "ASK": """
        <SOURCE>[, and|. |, so] <PRONOUN> <COMMITS> {task} {due}.

        <SOURCE> and <PRONOUN> [says|said|tells me|told
          me|thinks|reckons|confirmed|promises|believes| assures me] [he'll|she'll|he can|she
          can|that he will|that she will] {task} {due}.

        [According to|Going by|From what I hear from|Message from|Word from|News from|A note
          from|Just in from] {name}[,|:] [he'll|she'll|he will|she will|he's able to|she's happy
          to|she wants to|he wants to] {task} {due}.

        [As|Like] {name} [said|told us|wrote|mentioned|promised|put it|explained|offered],
          [he'll|she'll|he will|she will|he's going to|she's going to|he has to|she has to] {task}
          {due}.

        {name} [says|said|reckons|thinks|told me|promised|wrote|confirmed|is sure|is confident|
          guarantees|swears|assured us|mentioned|announced|let me know|let slip|texted that] [he'd|
          she'd|he would|she would|he'll|she'll|he will|she will|he can|she can] {task} {due}.

        {name} [has been|was|is|is being|will be|gets|got|is hereby] <PASSIVE> to {task} {due}.

        [It was|It is|It's been|It has been] [agreed|decided|arranged|settled|minuted|fixed|planned|
          suggested|proposed] [with {name} that he'll|with {name} that she'll|that {name}
          should|that {name} would|that {name} is to|for {name} to|that {name} be asked to|that
          {name} be the one to|that it's up to {name} to] {task} {due}.

        [We|The committee|The board|The chair|The trustees|The parents|The shop floor|The
          architect|The client|The team|The head|The consultant|The foreman|The ward sister]
          [asked|has asked|instructed|has instructed|wants|would like|expects|told|has told|got|has
          got|chose|appointed|needs] {name} to {task} {due}.

        <LIST_WORD>[:|,] {name}[:|,| to|, to|, who will|, please] {task} {due}.

        <LIST_WORD> [for|on|with] {name}[:|,| is to] {task} {due}.

        <LIST_WORD>[:|,] {task} {due}, {name}.

        <LIST_WORD>[:|,] {task} {due}[. |, ][owner {name}|responsible {name}|assigned to {name}|with
          {name}|{name} owns it|{name} leads|to be done by {name}|{name} in charge|{name} to
          action|{name} on it|lead {name}].

        {name} to {task} {due}.

        {name} to {task} {due}[, as agreed|, with {other_name}|, {other_name} to help|, then report
          back|, please minute that|, put that down|, that's the action|, got that|, thanks].

        {name}[:|,] {task} {due}[.|, please.|. Noted.|. Minuted.|. That's the action.|. Is that
          down?]

        [Put down|Write|Write down|Minute|Note|Record|Could you minute|Please minute|Can we note|For
          the minutes,|For the protocol,|For the list,|Jot down|Let's record|I'm writing|I've
          written|I'm noting|I've noted|I have noted|I put]: {name} [to|will|has to|is to] {task}
          {due}.

        [I'm putting|I'll put|I've put|I have|We have|Let's put|Can we put|Shall I put] {name}
          [against|next to|as owner of|down as the one for] the [item|line|point|action] to {task}
          {due}.

        [So the action is|So the action would be|The next step then is|What comes out of this is|So
          to wrap that up|To close this off|To summarise|So what I've got is|My notes say|What I
          have written down is|If I read my notes right|Reading that back|Let me read that back]:
          {name} [will|is to|has to|to] {task} {due}.

        [Dear|Hi|Hello|Hey|Morning,|Thanks,|Cheers] {name}, [would you kindly|kindly|may I ask you
          to|I'm writing to ask you to|a short note to ask you to|just a quick line to ask you
          to|this is a reminder to|a gentle reminder to|a friendly nudge to|following our chat,
          please|as per our call, please|as discussed on the phone, please|further to our meeting,
          please|per my last message, please|could I trouble you to|I'd be obliged if you
          could|grateful if you could|appreciate it if you could] {task} {due}.

        {name}, [as per|as in|further to|following|in line with] [our call|the last minutes|the
          plan|our chat|the mail|the agreement], [please|kindly|can you|you are to|you were going
          to|you'd] {task} {due}.

        [Reminder to|Note to|Memo to|Message to|Question to|Request to|Order to|Thanks to|Over to]
          {name}[:|,] [please|you still have to|you need to|you wanted to|don't forget to|could
          you|you were to|kindly] {task} {due}.

        {name} [still has it on the list|has it in the diary|has it on the calendar|has a note|has
          made a note|has set a reminder|has a slot booked|has an hour blocked|took a day off|took
          it away|took the action|took an action|took on the job|got the go-ahead|has the
          mandate|has the order|has our blessing|has instructions] to {task} {due}.

        [There's|There is|We have|I've got|I see] an [open point|action|item|entry] [from last
          time|here|on the list|in the minutes|from {month}] [for {name}|with {name}|on
          {name}|against {name}][,|:| that says| saying] to {task} {due}.

        [Last time|Last week|In {month}|On {day}|At the last meeting|Back in {month}] [we asked
          {name}|{name} was asked|{name} took the action|we gave {name} the job|{name} said yes, and
          promised|{name} got the task] to {task} {due}[, that's still open|, still to be done|,
          which is still outstanding|, not done yet|, and it stays with {name}|, so please do|, it's
          on its way].

        {name} [hasn't got round to it yet|hasn't done it yet|didn't get to it|ran out of time|was
          ill|had no time so far], [but will|so still has to|and will now|but promised to|so is now
          going to|but has it on the list to] {task} {due}.

        {name} [didn't|hasn't managed to|still hasn't been able to|couldn't yet|was too busy to]
          {task} [last week|so far|in time|yet], [but it'll happen|but it'll be done|so that's
          for|but says it'll be ready] {due}.

        [We're waiting for|We are still waiting for|I'm waiting for|I'm still waiting on|Everyone's
          waiting for|We depend on|It now depends on|It hangs on|We're relying on|All we need is
          for] {name} to {task} {due}.

        [The way I see it|The way I understand it|As far as I'm aware|If I've got that right|Correct
          me if I'm wrong|Unless I'm mistaken|If memory serves|Unless that's changed|By my list|Am I
          right that|Do I have it right that], {name} [is to|will|has to|is down to|is going to have
          to|was to|should] {task} {due}[.|, no.|, yes.|, isn't that it?]

        [{name}, was it you who wanted to|{name}, were you the one to|{name}, wasn't it you who'd
          offered to|{name}, you're the one who's to|{name}, did I hear you'll|{name}, am I right
          you'd offered to|{name}, is it right that you'll|{name}, you did say you would|{name},
          you'd said you would|{name}, you were saying you'd|{name}, your plan was to|{name}, remind
          me, you're to] {task} {due}?

        [We're sending|We are sending|They're sending|I'm sending|We've dispatched|We've asked
          for|We've hired|We'll borrow|We got|I've found] {name} [over |in |round |out |along ||]to
          {task} {due}.

        [With {name} on board, we have someone to|Luckily {name} is here to|It's lucky that {name}
          offered to|It's good that {name} can] {task} {due}.

        [Thanks|Thank you|Many thanks|I'm grateful|Cheers|Great], {name}, for [offering to|agreeing
          to|being ready to|volunteering to|being willing to|promising to|saying you'd|saying
          you'll] {task} {due}.

        [Good of|Kind of|Nice of|Very kind of|Big of|Lovely of] {name} to [offer to|agree
          to|volunteer to|promise to|say she'd|say he'll] {task} {due}.

        [{name} and I|{name} and {other_name}|{name} and the others|{name} with the trainees|{name}
          and the night shift] [agreed that he'd|agreed that she'd|discussed it, he'll|discussed it,
          she'll|sorted it out, he will|sorted it out, she will] {task} {due}.

        [So that's|That makes it|Then it's|So it's|That's settled then,|All right, it's|Okay, it's|
          Right, it's] {name} [who'll|who's going to|who gets to|who has to|that will|that has
          to|to] {task} {due}.

        {name} [is|was|has been] [kind enough|good enough|brave enough|mad enough|free enough] to
          [say he'd|say she'd|offer to|volunteer to] {task} {due}.

        {name} [must|has to|is to|should|needs to] [remember|be reminded|find time|get permission|be
          ready|get there early] to {task} {due}.

        [Unless {name} objects|Unless {name} shouts now|If {name} doesn't mind|If {name} agrees],
          [he's|she's] [the one|down|booked|set|going] to {task} {due}.

        [Nobody's better placed|No one knows it better|There's no one else|Who if not {name}|I can't
          think of anyone better], so {name} [will|should|has to|gets to|is to|had better] {task}
          {due}.
        """,
}
