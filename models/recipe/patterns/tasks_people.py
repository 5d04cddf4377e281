"""Tasks that are talk and paper: whom to reach, what to write, what to agree on.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "PERSON": """
        [the supplier|the landlady|the plumber|the caretaker|the head teacher|the vet|the vicar|
          the council|the mayor's office|the planning office|the fire brigade|the box office|the
          choir|the referee|the foreman|the scaffolders|the roofer|the surveyor|the architect|the
          site manager|the crane driver|the night shift|the ward sister|the pharmacist|the lab in
          {city}|the receptionist|the cleaners|the canteen|the bus company|the caterers|the band|
          the sound engineer|the stage manager|the treasurer|the club secretary|the chairman|the
          trustees|the sponsors|the donors|the volunteers|the parents|the neighbors|the tenants|
          the new starter|the intern|the apprentice|the temp agency|the recruiter|the head of
          sales|the finance people|the legal department|the payroll team|the works council|the
          union rep|the insurer|the broker|the bank manager|the auditor|the tax adviser|the
          notary|the solicitor|the customs office|the freight company|the courier|the wholesaler|
          the farmer next door|the beekeeper|the hosting provider|the help desk|the data team|the
          security people|the vendor|the product owner|the testers|the translator|the printer in
          {city}|the publisher|the editor|the photographer|the local paper|the radio station|the
          swimming coach|the lifeguards|the librarian|the exam board|the dean|the school nurse|the
          dentist|the physio|the consultant|the ambulance service|the gas company|the electricity
          board|the water company|the phone people|the window cleaner|the tree surgeon|the
          gardener|the glazier|the joiner|the plasterer|the tiler|the costume department|the
          director|the lighting crew|the ushers|Mr {other_name}|Mrs {other_name}|Doctor
          {other_name}|Mr Hopkins|Mrs Okafor|Doctor Lindqvist|Ms Tanaka|Mr Vogel|Madame Leroy|
          Professor Achterberg|Miss Quill|Sergeant Doyle|Father Brennan|Judge Marlowe|Captain
          Reyes|the Hendersons|the Kowalskis|old Mr Pettigrew|young {other_name}|{other_name}
          Baker|{other_name} O'Neill|{other_name} van Dijk|{other_name} Schmidt|{other_name}
          Garcia|{other_name} Patel|HR|IT|the IT people|the DJ|the MP|the GP|the PTA|the CEO|
          {other_name}|{other_name}|{other_name}|{other_name} and {other_name}|{other_name} from
          accounts|{other_name} in {city}|{other_name}'s team|{other_name}'s office|{other_name}
          and the rest of the team|the {project} people|the {project} office|our contact in
          {city}|the branch in {city}|the other committee|the steering group|the board|the whole
          team|the members|the class reps|the shift leaders|the family upstairs]
        """,
    "MATTER": """
        [the invoice|the leak|the parking|the late delivery|the rota|the noise|the missing
          pallets|the deposit|the keys|the menu|the fee|the scaffolding|the grant|the new rates|
          the refund|the date|the contract|the discount|the broken lift|the warranty|the visit|the
          samples|the side entrance|the insurance claim|the permit|the wiring|the license|the exam
          results|the costumes|the lambs|the overtime|the rent|the roof|the smell in the hall|the
          double booking|the wrong size|the allergy list|the access codes|the dress code|the
          photos|the change of plan|the {project} budget|the {project} handover|the {rare}|the
          {rare} problem|the trip to {city}|the opening in {city}|the {number} missing boxes|the
          last order|the handover|the complaint|the training day|the bank holiday|the school bus|
          the stand|the bar|the raffle]
        """,
    "PAPER": """
        [report|letter|contract|invoice|agenda|budget|proposal|policy|press release|timetable|
          checklist|risk assessment|grant application|script|program|newsletter|job advert|offer
          letter|reference|tender|quote|lease|floor plan|method statement|safety sheet|care plan|
          discharge letter|consent form|lesson plan|school report|syllabus|reading list|lab
          protocol|abstract|paper|poster|data sheet|user manual|release note|design document|
          support article|recipe card|menu|price list|order form|delivery note|packing list|guest
          list|seating plan|running order|cast list|cue sheet|fixture list|membership form|
          accident report|inspection report|survey report|handover note|shift plan|rota|mailing
          list|speech|briefing|slide deck|business case|forecast|cash flow|balance sheet|expense
          claim|tax return|payslip|statement of work|service agreement|privacy notice|incident
          report|complaint form|minutes book|site diary|crop plan|feeding chart|medication list]
        """,
    "KIND": """
        [|||new |old |final |revised |first |second |short |long |{project} |{rare} |{city} |
          signed |corrected |annual |{month} |missing |joint |shorter |simpler |{adjective} ]
        """,
}
LISTS = {
    "TASKS": """
        [chase up|get hold of|ring|ring up|phone|call|email|write to|text|track down|speak to|talk
          to|catch|corner|sit down with|have a word with|get in touch with|touch base with|check
          in with|catch up with|follow up with|liaise with|meet up with|drop in on|pin down|press|
          nudge|ping|message|buttonhole|sound out|consult|question|brief|fill in|warn|reassure|
          update|alert|notify|tip off] <PERSON> about <MATTER>

        [chase|ring|call|meet|invite|thank|pay|visit|interview|remind|contact|warn|welcome|
          congratulate|show around|pick up|drop off|collect|look after|stand in for|cover for|fill
          in for|take over from|write back to|reply to|ring back|get back to|apologize to|say
          sorry to|make peace with|bargain with|haggle with|negotiate with|side with|vouch for|
          keep an eye on|have lunch with|see|greet|nominate|introduce|shadow|train up|coach|
          mentor|reward|bring in|call in|hire|let go of|pay off|say goodbye to|win over|cheer up|
          calm down|look up|listen to|put up] <PERSON>

        [ask|get|remind|tell|beg|urge|persuade|convince|push|press|invite|allow|help|instruct|
          encourage|challenge|force] <PERSON> [to call back|to confirm in writing|to send a new
          quote|to come in early|to move the van|to sign the form|to fix the gate|to bring a
          ladder|to pay the rest|to check the figures|to lower the price|to wait another week|to
          open the side door|to lend us a trailer|to extend the deadline|to double the order|to
          share the recordings|to turn down the music|to cut the hedge|to swap shifts|to write a
          reference|to stay a bit longer|to take the {rare} back|to look at the {rare} again|to
          deliver to {city}|to join the {project} call|to do the opening speech|to keep the
          receipts|to leave the lights on|to try again with {number} people|to pick a color|to
          count again]

        [find out from|hear from|get an answer from|get a quote from|get a decision from|get the
          measurements from|get the go-ahead from|get a signature from|get permission from|request
          a refund from|order a sample from|borrow a drill from|borrow {number} chairs from|
          collect the keys from|demand an apology from|get feedback from|hire a marquee from|buy
          tickets from|pick up the parcel from|take delivery from|get a second opinion from|rent a
          digger from|invite a speaker from|claim the costs back from|get a statement from|collect
          the money from|get the passwords from] <PERSON>

        [run the wording past|run the numbers past|run <MATTER> past|clear <MATTER> with|agree
          <MATTER> with|settle <MATTER> with|go over <MATTER> with|go through <MATTER> with|take
          up <MATTER> with|talk through <MATTER> with|raise <MATTER> with|discuss <MATTER> with|
          check <MATTER> with|sort out <MATTER> with|straighten out <MATTER> with|double-check
          <MATTER> with|hammer out <MATTER> with|share <MATTER> with|explain <MATTER> to|hand over
          <MATTER> to|pass <MATTER> on to|report <MATTER> to|send <MATTER> on to|leave <MATTER>
          to|mention <MATTER> to|break the news about <MATTER> to|put in a word about <MATTER>
          with|forward the mail about <MATTER> to] <PERSON>

        [look into|sort out|deal with|see about|find out about|think about|ask around about|
          complain about|read up on|work out|get to the bottom of|take care of|follow up on|keep
          on top of|report back on|take another look at|double-check|clear up|bring up|put an end
          to|make a note of|make a decision on|write something about|say something about|get
          advice on|draw a line under|come back to|wrap up|push back on|push ahead with|press on
          with|investigate|handle|resolve|settle|tackle|raise|explain|reconsider|rethink|chase|
          monitor|own|research|untangle|escalate] <MATTER>

        [draft|write|write up|rewrite|type up|print|print out|sign|sign off|sign off on|proofread|
          check|double-check|finish|finish off|review|read|read through|go over|go through|look
          over|edit|shorten|tidy up|translate|update|upload|publish|circulate|send out|send round|
          hand out|hand in|hand round|submit|file|scan|copy|photocopy|laminate|shred|format|
          approve|reject|amend|correct|polish|tweak|rework|redo|redraft|put together|pull
          together|knock together|dig out|look out|hunt down|fill in|fill out|complete|post|mail|
          email|archive|back up|share|present|summarize|annotate|mark up|cross-check|withdraw|
          reissue|renew|countersign|witness|stamp|date|number|bind|staple|fold|design|outline|
          sketch out|flesh out|boil down|fact-check|spell-check|sanity-check|resend|retype|
          retrieve|collect|hand over|cost|price up|cut down|split up|merge|compare|sum up] the
          <KIND><PAPER>

        [send|email|forward|mail|post|fax|hand|show|give|read out|return|deliver|bring|pass|
          resend|take|submit|explain|present] the <KIND><PAPER> to <PERSON>

        [write|draft|type up|put together|prepare|sketch out|design|produce|send in|pass round|
          print off|dash off|come up with|ask for|order|request|work on|get going on|make a start
          on|base everything on|look for|dig up] a [new|short|better|second|simple|clear|proper|
          two page|formal|friendly|draft|one page|printed|plain|detailed] <PAPER>[|||| for
          <PERSON>| about <MATTER>]

        [add|move|copy|paste] [a page on <MATTER>|a line about <MATTER>|the photos|the latest
          figures|{number} more names|the bank details|the opening hours|the warning signs|the
          sponsors' logos|a paragraph on costs|the new phone numbers|the {month} figures|the
          addresses in {city}] [to|into] the <PAPER>

        [take|cross|strike|strip|cut] [the old address|the second page|{number} names|
          {other_name}|the wrong date|the prices|the jokes|the {rare}|the last paragraph|the home
          numbers] [out of|off] the <KIND><PAPER>

        [get|have] the <KIND><PAPER> [signed by <PERSON>|checked by <PERSON>|translated|printed|
          framed|copied {number} times|approved by <PERSON>|notarized|stamped in {city}|laminated|
          bound|reviewed|proofread|ready for print]

        [put|pin|stick|hang|leave|file|keep|store|save] the <KIND><PAPER> [up in the kitchen|on
          the noticeboard|on the shared drive|in the folder|on {other_name}'s desk|in the safe|
          behind the bar|by the door|in the {project} folder|on the website|under {rare}|in the
          hall|at reception|in the van|on the back of the door]

        [fix|set|agree on|settle on|change|move|confirm|announce|find|suggest|rule out|work out|
          check] [a date|a time|a place|another date|{number} dates|the start time|a deadline|a
          new venue|a fallback date|a slot] for [the handover|the site visit|the dress rehearsal|
          the harvest supper|the stocktake|the parents' evening|the appraisal talks|the blood
          tests|the {project} kickoff|the boat trip|the open day|the first aid course|the cup
          final|the road closure|the fire drill|the {rare} talk|the next tasting|the jumble sale|
          the team photo|the pilot in {city}]

        [set up|arrange|organize|book|cancel|call off|postpone|bring forward|host|chair|lead|plan|
          attend|join|prepare|reschedule|kick off|run|dial in to|sit in on|lay on|announce|record|
          minute] [a call|a meeting|a short workshop|a site visit|an interview|a lunch|a chat|a
          handover|a walk round the site|a demo|a training session|a debrief|a video call|a phone
          conference|a tasting|a viewing|a fitting|a rehearsal|a review] with <PERSON>

        let [the office in {city}|the neighbors|the night shift|everyone|the parents|{other_name}|
          both teams|the rest of the cast|reception|the drivers] know [about <MATTER>|what we
          decided|where to park|that the hall is booked|when the doors open|how the vote went|why
          the order is late|that we start at {number}|who is in charge|which door to use]

        [make sure|see to it|check|double-check|ensure|verify] that [the gate is locked|everyone
          has a badge|the invoices match|the heating is off|the slides work on the big screen|
          nobody is double booked|the van is full of petrol|the allergies are on the list|the
          backups can be read|the new starters get their keys|the bill is paid|the exits are
          clear|<PERSON> gets a copy|the {project} numbers add up|the hotel knows about us|both
          doors close|the water is turned off|all {number} chairs are back]

        [find out|work out|check|ask|look up|figure out|clarify|establish|test|see] [whether the
          hall is free|who has the spare key|how much the coach costs|what the rules say|why the
          alarm went off|where the old plans are|when the lease runs out|if the insurance covers
          it|who ordered the {rare}|how many people are coming|which bank they use|what <PERSON>
          really wants|how long the paint takes to dry|whether {city} has enough stock|what went
          wrong with <MATTER>|who can drive the minibus|how other clubs do it|if we need a
          license|whether {other_name} is coming|what it would cost to rent a {rare}]
        """,
}
