"""What is reported about decisions, pending ones, old ones, wishes of others: facts, each of them.

Clauses, not sentences. Patterns as in ``__init__.py``; all text here was written for this project.
"""

from __future__ import annotations

PARTS: dict[str, str] = {}
LISTS = {
    "FACTS": """
        [the|their|that|last year's] [decision|choice|plan|call|vote|agreement|resolution] to
          {plan} [was taken years ago|is still open|was a mistake|is up to the board|has been
          reversed|is pending|is on hold until {month}|was made by {other_name}|failed in
          court|has yet to be made|expires in {month}|cost us {number} members|was never carried
          out|needs a second reading].

        the [idea|motion|proposal|suggestion|request|petition] to {plan} [got no answer|was
          withdrawn|is still open|comes up every year|is on next week's list|was never voted
          on|needs more work|found no seconder|split the room|has been around for ages|is with the
          lawyers|will be discussed in {month}|came from {city}|got {number} signatures].

        the [vote|ballot|decision|debate|ruling|hearing] on whether to {plan} [is on {day}|is next
          month|was postponed|takes place in {city}|has no date yet|was adjourned|comes in
          {month}|must wait|is with the board|ended in a tie].

        {planning} [is harder than it looks|costs a fortune|costs {number} euros|takes {number}
          hours|used to be normal|was never an option|has been tried before|is all the rage in
          {city}|needs a permit|is forbidden in {city}|saved us {number} days|made things
          worse|takes longer than planned|is popular with the members|needs {number} people|is not
          insured].

        [the question|the idea|the plan|the cost] of {planning} [is still open|came up again|comes
          up every year|was never put to a vote|went nowhere|is being looked at|is with the
          lawyers|divides the board|scares the members|came up in {city}|is older than the club].

        [some|a few|many|most parents|half of the members|two of the teams|the younger ones|a
          third of the staff|the neighbours in {city}] [would rather|want to|wanted to|would like
          to|keep asking us to|fear we'll|voted last time to|have offered to|refuse to] {plan}.

        [the law|the contract|the landlord|the insurance|the sponsor|head office|the lease|the
          licence|our permit] [makes us|forces us to|requires us to|tells us to|allows us to|pays
          us to|won't help us to|has asked us to] {plan}.
        """,
}
