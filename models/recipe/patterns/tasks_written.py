"""Tasks as a good recogniser writes them: digits, signs, abbreviations, hyphens.

Patterns as in ``__init__.py``, in the base form. The first word is a verb, and so is a later one
after a tilde (``variety.draw_task``). All text here was written for this project.
"""

from __future__ import annotations

PARTS = {
    "NUM": """
        [2|3|4|5|6|7|8|9|10|12|15|16|18|20|24|25|30|36|40|48|50|60|75|80|100|120|150|200|250|300|
          400|500|750|1,000|1,200|2,500|10,000]
        """,
    "SUM": """
        [$<NUM>|€<NUM>|£<NUM>|<NUM> euros|<NUM> dollars|<NUM> pounds|<NUM>%|<NUM> percent|<NUM>k|
          $1.5 million|€2.3 million|$49.99|€3.50]
        """,
    "DOC": """
        [PDF|CSV|FAQ|API docs|Q1 report|Q2 numbers|Q3 deck|Q4 forecast|KPI dashboard|OKRs|NDA|MoU|
          SLA|RFP|RFQ|SOW|PO|W-9|I-9 forms|HR handbook|IT ticket|QA checklist|PR statement|CV|P&L|
          VAT return|GDPR notice|ISO audit file|CAD drawings|BOM|PCB layout|UX mockups|SEO report|
          CRM export|ERP export|SQL dump|JSON file|README|changelog|PowerPoint|Excel sheet|Word
          file|Google Doc|spreadsheet|e-mail draft|X-rays|MRI report|lab results|IEP|PTA minutes|
          RSVP list|DJ contract|A3 poster|A4 flyers|2026 budget|2027 calendar|v2 spec|follow-up
          letter|sign-up sheet|to-do list|run-through notes|hand-out|write-up|set-up guide|
          check-in form|sign-off sheet|add-on price list|mock-up|print-out|clean-up rota|stand-in
          list|pick-up list|drop-off plan|warm-up plan|back-up plan|year-end report|one-pager|
          cost-benefit table|risk log|{project} wiki|{city} file]
        """,
}
LISTS = {
    "TASKS": """
        [send|update|print|review|finish|upload|share|sign|fix|check|forward|redo|export|convert|
          draft|publish|proofread|merge|translate|file|cut down|clean up|format|archive|e-mail|
          resend|scan|double-check|fill out|hand in|look over|sort out|back up|attach|version|
          restore|compress|password-protect|circulate|re-read|co-sign] the [|||new |old |final |
          {month} |{project} |{city} ]<DOC>[|||| to {other_name}| for {other_name}| with
          {other_name}| on the shared drive| as a PDF| in {color}| in A4| twice]

        [order|buy|print|get|ship|return|count|rent|test|pack|borrow|hand out|replace|label|sell|
          plant|clean|check] <NUM> [|||new |extra |old |small |big |{rare} ][chairs|badges|
          T-shirts|flyers|USB cables|LED lamps|SIM cards|laptops|lunch boxes|tickets|posters|
          bottles|trees|bricks|tiles|sensors|screws|face masks|test kits|CO2 sensors|AA batteries|
          ID cards|QR codes|name tags|pencils|eggs|hay bales|seats|mugs|tote bags|beer mats|
          samples|pages|copies|hard hats|hi-vis vests|fire extinguishers|power strips|HDMI
          adapters|microphones|puzzles|balls]

        [set aside|spend|transfer|raise|ask for|charge|save|offer|refund|claim|budget|donate|cut|
          add|pay|withdraw|cap|invoice|approve|borrow] <SUM>[||| for {other_name}| for the
          {project} project| for the {rare}| for the new van| for repairs| for the trip to {city}|
          for catering| from the club account| on top]

        [move|change|set|shift|delay|limit|raise|lower|keep|adjust|bring] the [speed limit|budget|
          start time|deadline|price|temperature|volume|font size|share|quota|discount|deposit|
          entrance fee|step size|head count|target] to [<NUM>|<SUM>|<NUM> degrees|<NUM> minutes|
          <NUM> people|9:30|10 am|7:15|18:00|half of that]

        [fix|test|update|deploy|close|reopen|review|triage|assign|merge|reproduce|document|split|
          tag|check|revert|rebase|look at|comment on] [ticket <NUM>|issue <NUM>|bug #<NUM>|pull
          request <NUM>|PR <NUM>|version 2.1|version 3.0.4|release 1.9|build <NUM>|case <NUM>|item
          3b|section 4.2|page <NUM>|slide <NUM>|chapter <NUM>|room <NUM>|room 12B|bus line <NUM>|
          route 66|unit A7|form B12|table <NUM>|shelf C3|gate <NUM>|invoice 2026-<NUM>|order
          <NUM>|track <NUM>|sample <NUM>|test 4a|scene <NUM>|grade 5b|class 7c|lot <NUM>|flat
          <NUM>|the 5G router|the WLAN|the VPN|the DNS entry|the CI job|the SSL certificate|the
          HTML mail|the iOS app|the Wi-Fi password|the RAM upgrade|the SSD|the HVAC system|the
          CCTV|the PA system|the GPS tracker|the 3D model|the 2D plan|the B2B shop|the 24-hour
          line]

        [book|reserve|rent|find|get|cancel|confirm|swap] [a 12-seater|a 3-ton truck|room 204|seats
          14 and 15|a 10 by 20 tent|a table for <NUM>|hall B|track 4|a 2-hour slot|a 45-minute
          call|a 4K projector|the 8:15 train|the 6:40 flight|a 5-day pass|two 1-day tickets|a
          half-day course|a full-day workshop|a level 2 course|a size 42 boot|a PA system|an ATM|a
          TV|an MC for the gala|an MRI slot|an e-bike|a co-host|a non-smoking room|an all-weather
          pitch|a well-lit studio|a semi-skilled helper|a fold-out bed|an X-ray van] [|||for
          {other_name}|in {city}|for the {rare}|with {other_name}|near the station]
        """,
}
