"""Tasks with pronouns, owners, relative clauses, light verbs and reported words.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "THEM": """
        [him|her|them|him|her|them|the two of them|him and {other_name}|her and {other_name}|
          everybody|them all|us all]
        """,
    "OWNED": """
        [the client's logo|the board's answer|the mayor's speech|the landlord's letter|the cook's
          recipe|the coach's tactics|the children's drawings|the doctor's notes|the driver's
          license|the farmer's offer|the school's website|the choir's robes|the city's rules|the
          team's calendar|the company's insurance|the shop's opening hours|the neighbor's
          complaint|the author's corrections|the supplier's terms|{other_name}'s slides|
          {other_name}'s notes|{other_name}'s bike|{other_name}'s idea|{other_name}'s contract|
          {other_name}'s old phone|{other_name}'s comments|{other_name}'s part of the report|
          {other_name}'s invoice|{other_name}'s speech|{day}'s minutes|{day}'s match report|
          {day}'s delivery|{day}'s menu|{month}'s figures|{month}'s bills|{month}'s newsletter|
          last week's minutes|last week's figures|last month's invoice|last year's list|last
          year's costumes|last year's prices|next week's menu|next week's rota|next month's
          workshop|next year's calendar|next year's budget|next season's fixtures|this year's
          party|this month's payroll|this morning's mail|tomorrow's lesson|today's takings|today's
          slides|yesterday's leftovers|tonight's cover|the weekend's results|the old year's
          accounts|the {city} team's figures|the {project} team's wiki|the {rare}'s serial number]
        """,
    "WHICH": """
        [that {other_name} sent|{other_name} sent us|{other_name} wrote|that {other_name}
          mentioned|we got from {city}|we saw on {day}|we talked about|we talked about last week|
          we agreed on|we use for the {rare}|we ordered in {month}|that came on {day}|that came
          from {city}|that nobody reads|that is missing|that got lost|that broke|that was too
          expensive|from the second printer|from last year|from the {project} folder|from
          {other_name}|from the old office|from page {number}|with the wrong date|with the red
          cover|with the green roof|with the {city} address|with {number} open comments|in the
          drawer|in the second drawer|on the shared drive|on the top shelf|behind the stage|next
          to the fridge|by the side door|under the stairs|about the {rare}|about the new road|for
          the {city} people|for {other_name}|without a signature|without a price]
        """,
    "ITEM": """
        [form|file|quote|list|letter|box|key|bag|mail|bug|crack|bill|folder|draft|sample|sketch|
          photo|video|note|drawing|plan|part|chair|recipe|cable|song|shirt|jar|fossil|sensor|test|
          chart|clip|book|sign|ticket|voucher|badge|poster|lamp|bottle|brush|crate|toy|permit|
          medicine|map|engine|stain|leak|password|number|name|address|offer|question|page|chapter|
          scene|slide|receipt]
        """,
    "FACT": """
        [the hall is booked|we agree|we don't agree|the price is too high|the date has changed|the
          first version was better|we start at {number}|nobody has the key|the parcel arrived|the
          check bounced|we can't come|we need {number} more|there's no parking|the show is sold
          out|the lift is out of order|lunch is included|dogs are not allowed|the deposit is due|
          the test was negative|the vote was close|it's all right|it won't work|{other_name} is in
          charge|{other_name} can't make it|the {rare} is ready|the meeting room has moved|the
          second dose is free|the contract runs out in {month}|we're closed on {day}|the offer
          stands]
        """,
}
LISTS = {
    "TASKS": """
        [send|give|show|forward|hand|lend|bring|mail|get|offer|pass|buy|find|leave] <THEM> [the
          file|the link|a copy|a call|the address|the key|a reminder|the details|the new version|
          {number} copies|a proper answer|a list of names|the minutes|the bill|the good news|a
          map|an offer|the price list|the {rare}|a second chance|some time|a lift|the floor plan|
          {other_name}'s number|the draft|a coffee]

        [call|ring|ask|email|thank|invite|meet|warn|pay|visit|help|follow|text|remind|brief|phone|
          drive|contact|message|convince|train|interview|see|join|greet|chase|stop|watch] <THEM>
          [|||about it|about the {rare}|about the money|again about the keys|in {city}|at the
          station|at the gate|in person|properly|with the boxes|on the way|in writing|for the
          extra work|at the open day|with {other_name}]

        [ask|tell|get|help|invite|remind|allow|persuade|teach|urge] <THEM> to [sign it|bring the
          keys|call back|wait outside|pay half|stay longer|bring their own cups|send a sample|look
          at the {rare}|speak up|park behind the hall|fill in the form|leave a number|bring
          {number} copies|turn it down|join us|use the side door|check it twice|confirm the
          booking|move the car]

        [tell|inform|remind|warn|assure|promise] [<THEM>|{other_name}|the neighbors|the bank|the
          whole class|the people in {city}|reception|the driver|the cast|the boss] that <FACT>

        [say|confirm|explain|announce|mention|add|point out|write|repeat|prove|report|admit|
          stress|pretend] that <FACT>

        [find|get|send|check|print|sign|copy|fix|fetch|replace|return|scan|translate|answer|read|
          bring|look for|look at|open|close|delete|show|mark|move|test|repair|keep|throw out|pick
          up|hand in|correct|finish|pay for|ask about|work on|use|upload|wrap|measure|paint|clean|
          order|post|explain|solve|label] the <ITEM> <WHICH>

        [find|get|send|check|print|sign|copy|fix|fetch|replace|return|scan|translate|answer|bring|
          look for|look at|delete|show|mark|move|test|repair|keep|throw out|pick up|hand in|pay
          for|order|label|collect|count|sort|list|burn|hide|stack] [the {number}|all the|both|all
          {number}|the first {number}|a few of the|most of the|the other|some of the|half of the|
          those|these|the last {number}|the rest of the] <ITEM>s <WHICH>

        [send|review|read|correct|print|copy|update|check|finish|type up|translate|forward|post|
          publish|plan|prepare|write|rewrite|go through|look over|look at|answer|proofread|sum up|
          sort out|work on|add to|shorten|approve|collect|present|share|comment on|compare|match|
          file|keep|upload] <OWNED>

        [have a chat with|have a quick word with|have a coffee with|have a go at|take a look at|
          take a photo of|take a closer look at|take notes for|take charge of|take over|take
          responsibility for|take delivery of|make a copy of|make a call to|make an offer to|make
          a list for|make an appointment with|make room for|make contact with|make up a story for|
          make inquiries about|make a fuss about|do a test run with|do some research on|do the
          talking for|do something about|do a bit of work on|give a talk on|give a hand to|give a
          tour to|give feedback on|give some thought to|get hold of|get rid of|get on with|get to
          grips with|get an overview of|get a price for|get started with|get a second pair of eyes
          on|keep track of|keep a record of|keep in contact with|keep up with|keep clear of|put in
          an order for|put in a good word for|put out a call for|put a stop to|put pressure on|put
          some work into|pay attention to|pay a visit to|lend a hand with|set a date for|set a
          limit for|run a check on|hold a place for|draw attention to|find fault with|find a use
          for|find room for|play host to|say a few words about|write a line to|drop a note to|pass
          a message to|be the contact for|be in charge of|be on call for|be there for|be ready
          for|go and ~see|go and ~talk to|go and ~look at|go and ~get|come and ~help|try and
          ~find|try and ~get hold of|sit down with|stay on top of|stay in touch with|stand in for|
          fall back on|fill the gap left by|step in for|speak for|speak up for|vote for|vote
          against|wait for|apply for|search for|push for|pray for|bake for|knit for|bid for|shop
          for|train for|account for|cater for|arrange for|check on|check up on|follow up on|read
          up on|wait on|focus on|work on|build on|improve on|agree with|help with|deal with|start
          with|finish with|stick with|go with|go ahead with|go back to|listen to|reply to|respond
          to|object to|attend to|add to|contribute to|see to|stick to|point to|refer to|switch to|
          look into|check into|tap into|put work into|talk about|think about|hear about|care
          about|write about|worry about] [the {rare}|the {project} project|the new tenants|the
          club|the open questions|the garden|the visitors from {city}|the sick colleague|the band|
          the second proposal|the old machine|the kids|the roof|the lease|the night bus|
          {other_name}|{other_name} and the twins|the sponsors|the website|the costs|the
          insurance|the {month} issue|the {city} branch|the party|the neighbors|the shy ones|the
          winner|the exhibition|the spare part|the winter menu|the archive]

        help [clean the hall|carry the boxes|set up the tables|count the votes|pack the van|sort
          the donations|feed the calves|move the piano|find the leak|clear the table|paint the
          fence|take down the tent|look for the cat|translate the letters|test the app|stuff the
          envelopes|serve the soup|watch the little ones]

        [write|put|paint|print|stick|add|mark|type] [the price|the date|our logo|a warning|sold
          out|the address|no parking|the score|{other_name}'s name|the {rare}|a number|an arrow|
          the opening hours|the word free|the phone number|reserved|welcome] [on the door|on the
          board|on the side of the van|at the bottom of the page|on page {number}|in the window|on
          the wall|on every box|in the header|on the back|on all {number} doors|in {color}|in
          large letters|on the map|under the picture|in the margin]

        [set aside|spend|save|raise|offer|transfer|borrow|charge|pay|budget|ask for|claim|collect|
          invest|lend|request|bid] [{number} euros|{number} hundred euros|{number} thousand euros|
          at least {number} euros|up to {number} pounds|around {number} dollars|a budget of
          {number} thousand|half the deposit|a fee of {number} euros|twice the amount|the full
          sum|{number} percent of the price|a bit more] [|||for the {rare}|for the trip to {city}|
          for repairs|for the {project} team|for each child|per person|on new shelves|from the
          club account|for the prizes|for the bus]

        [send|ship|return|deliver|forward|transport|move|get] [it|the samples|the order|the
          parcels|the vaccine|the spare part|the costumes|the prizes|{number} boxes|the {rare}|the
          contracts|the books] [|||to {city} |to {other_name} |back ]by [courier|post|train|bike|
          van|air|sea|special delivery|registered mail|taxi|bus|hand]

        [stop by the bank|come by the office|pass by the school|drop by the hospital|run the menu
          by {other_name}|run the design by the client|stand by the entrance|sit by the phone|play
          it by ear|learn the poem by heart|do the lettering by hand|travel to {city} by train|go
          by bike|pay by card|reply by mail|sort the books by author|sort the shoes by size|list
          the guests by table|group the answers by age|rank the offers by price|file the letters
          by date|multiply the dose by {number}|divide the bill by {number}|lower the shelf by
          {number} inches|win by {number} goals|start by calling {other_name}|begin by asking the
          tenants|save power by switching off the signs|hang a map by the door|plant roses by the
          gate|put chairs by the window|swear by the rulebook|stand by the offer|read the story by
          {other_name}|hang the painting by {other_name}|play the piece by the young composer|
          leave the key by the meter]

        [hold|keep|run|book|rent|close|open|freeze|store|lock|warm|soak|leave on|watch|test|air|
          share|cover|borrow] [it|the room|the hall|the dough|the pump|the lane|the site|the oven|
          the account|the samples|the {rare}|the window|the price|the stall|the van] for [{number}
          minutes|{number} hours|{number} days|{number} weeks|an hour|a day|a week|half a year|a
          whole season|one night|the length of the trial]
        """,
}
