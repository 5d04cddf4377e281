"""Tasks in the words of offices: roll out, align, consolidate, circle back, obtain approval.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "WORK": """
        [rollout|onboarding flow|migration|pilot|training plan|go-to-market plan|marketing deck|
          pitch deck|roadmap|backlog|intake process|escalation path|approval workflow|vendor
          contract|service level agreement|security review|risk register|communication plan|
          content calendar|hiring plan|travel policy|pricing model|partnership agreement|customer
          survey|feedback loop|reporting template|quarterly review|compliance checklist|data
          inventory|retention schedule|recovery plan|support handbook|style guide|brand refresh|
          media plan|fundraising campaign|grant report|donor list|volunteer schedule|curriculum|
          assessment rubric|lesson schedule|research agenda|study protocol|patient leaflet|triage
          process|infection control plan|evacuation plan|maintenance schedule|spare parts list|
          production schedule|quality manual|supplier audit|shift handover|safety briefing|site
          logistics plan|zoning application|drainage survey|energy audit|waste concept|traffic
          concept|noise study|tenant survey|renovation plan|seating concept|lighting concept|
          rehearsal schedule|casting call|touring contract|set design|menu concept|tasting panel|
          harvest plan|irrigation plan|grazing plan|breeding record|budget request|cost breakdown|
          feasibility study|needs analysis|gap analysis|business continuity plan|stakeholder map|
          project charter|status report|lessons learned|acceptance criteria|user stories|test
          coverage|release plan|rollback plan|access policy|data model|integration guide|{project}
          rollout|{project} charter|{city} pilot|{rare} concept|{rare} study|joint venture|merger|
          code of conduct|dress code|key performance indicators|skills matrix|succession plan|exit
          strategy]
        """,
    "GROUP": """
        [the steering committee|the working group|the stakeholders|the client|all departments|the
          regional offices|the executive team|the advisory board|senior management|the external
          partners|the vendors|the {city} team|the department heads|the subcommittee|the auditors|
          the regulator|the local authority|the funding body|the ethics committee|the works
          council|all employees|the line managers|our counterparts in {city}|the project sponsor|
          {other_name}|{other_name} and the legal team|the operations team|the entire faculty|the
          nursing staff|the contractors]
        """,
}
LISTS = {
    "TASKS": """
        [finalize|prioritize|coordinate|oversee|facilitate|deliver|implement|integrate|define|
          develop|recommend|obtain|provide|supply|maintain|manage|conduct|perform|carry out|
          execute|complete|initiate|launch|secure|procure|assess|evaluate|validate|streamline|
          optimize|enhance|improve|extend|expand|adapt|customize|tailor|compile|consolidate|
          distribute|support|supervise|guide|monitor|outline|specify|standardize|simplify|
          formalize|restructure|revise|revisit|reassess|re-examine|reactivate|relaunch|accelerate|
          expedite|delay|suspend|discontinue|phase out|roll out|spin up|ramp up|wind down|kick
          off|drive|champion|spearhead|own|run with|take on|take forward|move forward with|proceed
          with|follow through on|report on|comment on|sign off on|weigh in on|elaborate on|expand
          on|iterate on|zoom in on|double down on|go ahead with|get started on|get the ball
          rolling on|kick the tires on|put the finishing touches to|put some meat on|flag issues
          with|raise concerns about|gather input for|collect requirements for|allocate resources
          to|assign an owner to|set milestones for|identify gaps in|resolve conflicts in|work
          through|walk through|talk through|think through|break down|map out|lay out|spell out|
          flesh out|firm up|tee up|line up|round out|nail down|lock down|circle back on|touch base
          on|close the loop on|do a deep dive into|do a first pass on|get buy-in for|make the case
          for|build consensus around|benchmark|document|digitize|translate|proofread|rewrite|
          reschedule|rebrand|localize|pressure-test|stress-test|peer-review|reverse-engineer|
          fast-track|ring-fence|greenlight|sunset] the [|||||||new |revised |joint |{month} |
          {city} |current |draft |final ]<WORK>

        [present|explain|communicate|distribute|circulate|submit|forward|propose|recommend|
          announce|demonstrate|report|outline|pitch|delegate|assign|hand over|escalate|disclose|
          sell|send|introduce] the <WORK> to <GROUP>

        [align with|consult|consult with|engage|engage with|liaise with|notify|inform|update|
          brief|survey|convene|invite|approach|reach out to|circle back with|sync with|sync up
          with|check in with|coordinate with|collaborate with|partner with|negotiate with|follow
          up with|meet with|loop in|gather input from|obtain approval from|get sign-off from|
          solicit feedback from|request comments from|seek guidance from|reconnect with|reassure|
          remind] <GROUP> [about|on|regarding|concerning] the <WORK>

        [develop|draft|propose|prepare|define|create|establish|design|devise|formulate|compile|
          conduct|commission|schedule|arrange|request|produce|deliver|present|publish|build|set
          up|put forward|work out] [a|a new|a detailed|a preliminary|a high level|a joint|a
          realistic|a common|a revised|a shared|a one page|a simple|a proper|a rough] [strategy|
          framework|schedule|proposal|timeline|work plan|cost estimate|concept note|training
          session|questionnaire|pilot study|template|budget|policy|mechanism|baseline|forecast|set
          of guidelines|review|summary|comparison|scorecard|checklist|prototype|catalogue|
          database|job description|contingency plan|communication strategy|literature review|
          status update|decision paper|position paper|roadmap] for [<GROUP>|the <WORK>|the
          {project} project|the {city} office|the {rare}|next year's budget round|the second
          phase|the coming term|all {number} sites|the hospital wing|the night shift|the youth
          section|the new members]

        [review|track|monitor|measure|report|stabilize|benchmark|analyze|estimate|calculate|
          forecast|explain|disclose|verify|audit|reduce|increase|halve|improve|look into|get a
          grip on|keep an eye on] [the error rate|staff turnover|waiting times|energy consumption|
          the waste volume|response times|the travel budget|the conversion rate|customer churn|the
          dropout rate|the sickness rate|water usage|overtime hours|delivery times|the occupancy
          rate|the rejection rate|fuel consumption|the carbon footprint|membership numbers|
          downtime|the backlog|the noise level|the average order value|ticket volumes|attendance|
          the stock turnover|page load times|{project} costs|{city} sales] [|||| across all sites|
          in {city}| for the {project} team| on the night shift| in the {rare} section| for the
          board| without extra staff]

        [reduce|increase|cut|raise|lower|bring down|push up|shrink|grow] [the error rate|staff
          turnover|waiting times|energy consumption|the waste volume|response times|the travel
          budget|the conversion rate|customer churn|water usage|overtime hours|delivery times|the
          occupancy rate|fuel consumption|membership numbers|the backlog|the noise level|{project}
          costs|{city} sales|the heating bill|the fee|the speed|the rent|the dose|the ration|the
          price of the {rare}] by [{number} percent|a fifth|a third|half|{number} euros|a quarter|
          {number} units|a few percent|at least {number} percent]
        """,
}
