"""What is said between a proposal and its answer, and settles nothing.

Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "ASKED_BACK": """
        [What|How much|Roughly what|And what] [would|will|does|might] that [cost|come to|set us
          back|mean for {name}|do to the budget|take]?

        [Who|Who exactly|Which of us] [would|could|wants to] [do that|pay for that|be in
          charge|carry that|look after it]?

        [When|From when|How soon|Until when] [would|could|should] that
          [start|be|begin|happen|apply|be ready]?

        [[Is|Was] that [allowed|legal|in the budget|what the members want|safe|new|your idea,
          {name}|the same as last year|planned]|Would that [be okay with {other_name}|be a lot of
          work|hurt|help|last|need a permit]]?

        [Any|Are there any|Other] [questions|views|voices|doubts|comments|ideas|objections]
          [first|on that|before we vote||from {city}]?

        [What do [the others|you|the parents|people in {city}|the members|you all]
          [think|say|want]|How do [the others|you|the parents|you all] [see that|feel about
          that|like it]]?

        [Hm|Well|Okay|So|Right], [let me think|what does {name} say|let's hear {name}|hands,
          please|let's vote then|those in favour|let's see hands|any other views|one moment|say
          that again|I need a second|let me read that once more|go on].

        [About|Roughly|I guess|It would be|That's|Not more than] {number} [euros|thousand
          euros|days|hours|weeks|people|percent][||, I'm told|, give or take|, all in].

        [It worked|They tried that|I've seen that|They do that|That's common] [in {city}|at my old
          job|next door|elsewhere|at {other_name}'s club|two years ago].

        [I had the same thought|That's what {other_name} said, too|I see what you mean|I see the
          point|It's a big step|That's a lot of money|It sounds like fun|I never thought of
          that|We've talked about that before|That came up in {month}|Let me put that up on the
          screen|Could you explain that|I'd need to know more|Interesting idea|That's one way to
          do it|I'd leave that to the others|{name} should say something on that|You mean this
          year|You mean the whole thing].

        [The {rare}|That] [needs|takes|costs|means] [{number} days|more people|some
          money|patience|a new {rare}|a lot of talking|one signature], [I think|I guess|right|as
          far as I know|doesn't it|if I'm not wrong].
        """,
}
