"""What somebody managed, had to or got to do in the past; it looks like a task and is a report.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "AGO": """
        [yesterday|last week|last {day}|this morning|last month|in {month}|on {day}|two days ago|a
          while ago|last night|last year|over Easter|before the holidays|in the end|just before the
          deadline|at long last|in time|right after the last meeting]
        """,
    "MANAGED": """
        [managed to|was able to|had to|got to|was asked to|had the chance to|found time to|finally
          got to|took the time to|went to|was allowed to|helped to|remembered to|chose to|hurried
          to|stayed late to|came in early to|was kind enough to|was quick to|was the first
          to|happened to]
        """,
    "SO": """
        [||, so that's done|, so that's closed|, nothing open there|, and it worked|, job done|,
          luckily|, as reported|, if you remember|, so we can move on|, end of story|, and I'm
          glad|, no trouble at all]
        """,
}
LISTS = {
    "PAST": """
        [I|{name}|{other_name}|Somebody|Our trainee|The office] <MANAGED> {task} <AGO><SO>.

        <AGO>, [I|{name}|{other_name}|somebody|our trainee|the office] <MANAGED> {task}<SO>.

        [We|They|The two of us|The volunteers|The others] [managed to|were able to|had to|got
          to|were asked to|had the chance to|found time to|finally got to|took the time to|went
          to|helped to|hurried to|stayed late to] {task} <AGO><SO>.

        [I|We|They|{name}|{other_name}] [got round to|spent the day|finished|got through|got done
          with|started and finished|ended up|succeeded in] {doing} <AGO><SO>.

        [It took|It only took] [me|us|them|{name}|{other_name}] [an hour|two days|all morning|half a
          night|ages|five minutes] to {task} <AGO><SO>.

        [Thanks to|With the help of] [{name}|{other_name}|the volunteers|the night shift],
          [we|I|they] [could|were able to|managed to] {task} <AGO><SO>.

        [The reason I was late was that|The reason I'm tired is that|I was late because|You couldn't
          reach me because|I missed the call because|I couldn't come because] [I had to|{name} and I
          had to|they made me|I went to] {task}[ <AGO>|][.|, but that's over.|, done now.]

        [{name}|{other_name}|I|We] {did} <AGO>, [I|we|he|she] had to[.|, sorry.|, no choice.]

        [What I did|What we did|All I did|The first thing we did|What {name} did|The last thing they
          did] [<AGO> |]was to {task}<SO>.

        [Since|Now that|After] [I|we|they|{name}] [managed to|got to|finally had to|decided to]
          {task} <AGO>, [things are calm|nobody has complained|there's been no trouble|all is
          well|it runs by itself|we're fine].

        [You|{name}, you] [managed to|had to|got to|were able to|were asked to|went to|helped
          to|wanted to] {task} <AGO>, [didn't you|right|wasn't that so|if I remember right|and it
          went well|didn't that take ages]?

        [My|Our] [first job|only job|task|assignment|homework|duty] <AGO> was to {task}<SO>.

        [Last time|Last year|In {month}|Back then] it was [my turn|{name}'s turn|{other_name}'s
          job|up to me|up to us|left to {other_name}] to {task}[, and it went fine|, and I did|, and
          it was fun|, and that's that|, so I know how it feels|, never again].

        [I|We|{name}] [no longer have to|no longer needed to|didn't even need to|never had to|nearly
          forgot to| almost had to] {task} <AGO>[.|, luckily.|, but that's over.|, thank goodness.]

        [Who|Which one of you] [had to|got to|managed to|was asked to|helped to|went to] {task}
          <AGO>?

        [How|Why|When] did [you|we|they|{name}|{other_name}] [manage to|have to|get to|end up having
          to] {task}[ <AGO>|]?

        [Did|Didn't] [you|we|they|{name}|{other_name}|anyone] [manage to|have to|get to|remember
          to|find time to] {task} <AGO>?

        [As of yesterday|As of last week|Since {month}|Since last {day}], [it's|that's|everything
          is] [done|finished|closed|sorted]. [I|We|{name}] {did}.

        [I|We|{name}|{other_name}] [said|promised|told you] [last time|last week|in {month}|at the
          last meeting] [I'd|we'd|he'd|she'd] {task}, and [that's done|I did|we did|it's been
          done|that's finished|it happened on {day}|I have|the job's done|so it was].
        """,
}
