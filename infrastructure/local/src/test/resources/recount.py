"""Recounts the results from the journal alone, and compares them with what /m/results.json says.

Usage: recount.py JOURNAL RESULTS...

JOURNAL has one JSON document a line: one of type "settings" (zone), and of type "concern" (concern, service, told) and
"event" (concern, place, kind, at, facts). RESULTS are answers of /m/results.json. Each concern is told from its
beginning, and what it counts is put on slips that later events tear up. Waits are exact: quantiles are the nearest
rank. Counts have to be equal, and quantiles within five in a hundred and a second. Prints a line for each difference,
and last how many figures were compared. It knows nothing of how the system counts; Python 3.9, standard library only.
"""

import collections
import datetime
import json
import math
import sys
import zoneinfo

Slip = collections.namedtuple("Slip", "day service person measure amount wait for_all")
UNREACHED = {"refused", "bounced", "returned", "suppressed", "failed"}
OUTCOMES = {"arrived", "partly-done", "resolved", "nobody-there", "not-reached"}
WORDS = {"taken", "answered", "news-promised", "call-told", "made-ordinary", "on-the-way", "arrived", "partly-done",
         "resolved"}


def instant(text):
    """Microseconds since 1970."""
    whole, _, fraction = text.rstrip("Z").partition(".")
    seconds = datetime.datetime.fromisoformat(whole).replace(tzinfo=datetime.timezone.utc).timestamp()
    return int(seconds) * 1_000_000 + int((fraction + "000000")[:6])


class Story:
    """A concern from its telling on."""

    def __init__(self, head, events, zone):
        self.zone = zone
        self.told = instant(head["told"])
        changes = [event for event in events if event["kind"] == "service-changed"]
        self.service = changes[0]["facts"]["before"] if changes else head["service"]
        self.slips = collections.defaultdict(list)
        self.by_us = False
        self.spoke = False
        self.decided = False
        self.waits_for_time = False
        self.resolved = False
        self.open_since = self.told
        self.came = set()
        self.left = set()
        self.asked = {}
        self.answer = {}
        self.cause = {}
        self.ends = {}
        self.discarded = None
        for event in events:
            self.tell(event)

    def tell(self, event):
        self.place = event["place"]
        self.kind = event["kind"]
        self.facts = event["facts"]
        self.at = instant(event["at"])
        self.day = datetime.datetime.fromtimestamp(self.at // 1_000_000, self.zone).date()
        self.first_word()
        handler = getattr(self, "on_" + self.kind.replace("-", "_"), None)
        if handler:
            handler(self.facts)

    # Slips

    def put(self, measure, person="", amount=1, wait=None, for_all=True, under=None):
        slip = Slip(self.day, self.service, person, measure, amount, wait, for_all)
        self.slips[under or self.place].append(slip)

    def moment(self, which, under=None):
        self.put("moment." + which, under=under)

    def wait(self, measure, since, until, under=None):
        self.put(measure, wait=max(0, until - since), under=under)

    def tear(self, place):
        self.slips.pop(place, None)

    # Waiting for a word

    def first_word(self):
        by_staff = self.kind == "chosen" and self.facts.get("by") != "customer"
        proposed = self.kind == "proposed" and self.facts.get("by", "") != ""
        if not (self.kind in WORDS or by_staff or proposed):
            return
        if not (self.spoke or self.by_us or self.waits_for_time):
            self.wait("first-answer", self.told, self.happened(), under="for ever " + self.place)
        self.spoke = True

    def happened(self):
        return instant(self.facts["pressed"]) if self.kind in OUTCOMES and self.facts.get("pressed") else self.at

    # What customers do

    def on_told(self, facts):
        self.put("told")
        if facts.get("by"):
            self.put("told-for-them")
            self.by_us = True

    def on_withdrawn(self, facts):
        self.put("withdrawn." + facts["reason"])
        self.resolved = False

    def on_call_needed(self, facts):
        if facts["why"] in UNREACHED:
            self.moment("bounced")

    def on_reopened(self, _):
        if self.resolved:
            self.put("reopened")
            self.moment("not-resolved")
        self.open()

    on_opened_again = on_reopened

    def open(self):
        self.resolved = False
        self.open_since = self.at

    # Times

    def decide(self, how):
        if not self.decided:
            self.put("chosen." + how)
            self.wait("choice", self.told, self.at)
        self.decided = True

    def on_chosen(self, facts):
        theirs = facts["by"] == "customer"
        self.wait("lead", self.at, instant(facts["start"]))
        self.decide("appointment" if theirs else "by-us")
        self.waits_for_time |= theirs
        self.came.add(facts["with"])

    def on_deferred(self, facts):
        self.decide(facts["timing"])

    def on_moved(self, facts):
        if facts["by"] != "customer":
            self.moment("moved-by-us")
        elif instant(facts["start"]) < instant(facts["before-start"]):
            self.moment("earlier")
        self.came.add(facts["with"])

    def on_cancelled(self, facts):
        if facts["by"] != "customer":
            self.moment("moved-by-us")

    def on_handed_over(self, facts):
        if "office" not in (facts["from"], facts["to"]):
            self.put("handed-over")
            self.moment("handed-over")
        if facts.get("number"):
            self.came.add(facts["with"])

    def on_reminded(self, _):
        self.put("reminded")

    # Work

    def on_on_the_way(self, _):
        self.put("on-the-way")

    def on_late(self, _):
        self.moment("late")

    def on_arrived(self, _):
        self.put("arrived")

    def on_nobody_there(self, _):
        self.put("nobody-there")

    def on_partly_done(self, _):
        self.put("partly-done")
        self.left.add(self.place)

    def on_progress_taken_back(self, facts):
        self.tear(facts["place"])

    def on_outcome_taken_back(self, facts):
        self.tear(facts["place"])
        self.left.discard(facts["place"])

    def on_taken_up_again(self, facts):
        self.tear(facts["place"])
        self.resolved = False

    def on_resolved(self, facts):
        who = facts["did"]
        self.put("resolved", who)
        self.wait("resolution", self.open_since, self.happened())
        self.put("promises-kept", who, int(facts["kept"]), for_all=False)
        self.put("promises-ended", who, int(facts["promised"]), for_all=False)
        if facts["first-time"] == "true":
            self.put("first-time", who)
            self.moment("first-time")
        elif self.left and self.came == {who}:
            self.moment("same-person")
        self.resolved = True

    # Promises

    def on_promise_kept(self, facts):
        self.end(facts, facts["outcome"])

    def on_promise_broken(self, facts):
        self.end(facts, "broken")

    def on_promise_step(self, facts):
        if facts["step"] == "customer-asked":
            self.moment("silence")

    def on_promise_amended(self, facts):
        ended = self.ends.get(self.promise(facts))
        if ended:
            now = self.place, self.at, self.day, self.service
            self.place, self.at, self.day, self.service = ended
            self.tear(self.place + " promise")
            self.count_promise(facts, facts["outcome"])
            self.place, self.at, self.day, self.service = now

    @staticmethod
    def promise(facts):
        return facts["promise"], facts["by"], facts["due"]

    def end(self, facts, outcome):
        self.ends[self.promise(facts)] = self.place, self.at, self.day, self.service
        self.count_promise(facts, outcome)

    def count_promise(self, facts, outcome):
        if outcome not in ("kept", "kept-late", "broken"):
            return
        under = self.place + " promise"
        self.put("promise." + facts["promise"] + "." + outcome, under=under)
        if outcome == "broken":
            self.moment("broken-promise", under)
        elif outcome == "kept-late":
            self.moment("late", under)
        elif facts["promise"] == "answer" and 2 * (self.at - self.told) <= instant(facts["due"]) - self.told:
            self.moment("answered-early", under)

    # Whether it is totally resolved

    def on_follow_up_asked(self, facts):
        self.put("asked", facts["did"])
        self.asked[facts["resolution"]] = self.at

    def on_follow_up_skipped(self, facts):
        self.put("skipped." + facts["why"])

    def on_follow_up_answered(self, facts):
        about, who = facts["resolution"], facts["did"]
        self.tear(self.answer.get(about))
        self.answer[about] = self.place
        self.put("answer." + facts["resolved"], who)
        for scale in ("satisfaction", "effort"):
            if facts.get(scale):
                self.put(scale + "." + facts[scale], who)
        if facts.get("repeated"):
            self.put("repeated." + ("yes" if facts["repeated"] == "true" else "no"), who)
        if facts.get("repeated") == "true":
            self.moment("asked-twice")
        if about in self.asked:
            self.wait("reply", self.asked[about], self.at)
        if facts["resolved"] != "yes":
            self.moment("not-resolved")
        if facts["reopened"] == "true":
            self.put("reopened", under="for ever " + self.place)
            self.open()

    def on_cause_said(self, facts):
        self.tear(self.cause.get(facts["resolution"]))
        self.cause[facts["resolution"]] = self.place
        self.put("cause." + facts["cause"])

    # Order

    def on_discarded(self, facts):
        self.put("discarded." + facts["why"])
        self.discarded = self.place

    def on_restored(self, _):
        self.tear(self.discarded)

    def on_service_changed(self, facts):
        self.service = facts["after"]


def figures(slips):
    counts, waits = collections.Counter(), collections.defaultdict(list)
    for slip in slips:
        if slip.wait is None:
            counts[slip.measure] += slip.amount
        else:
            waits[slip.measure].append(slip.wait / 1_000_000)
    return {"counts": {measure: count for measure, count in counts.items() if count},
            "waits": {measure: {"n": len(each), "median": rank(each, 0.5), "p90": rank(each, 0.9)}
                      for measure, each in waits.items()}}


def rank(waits, share):
    return sorted(waits)[max(1, math.ceil(share * len(waits))) - 1]


def recounted(slips, first, last):
    inside = [slip for slip in slips if first <= slip.day <= last]
    everybodys = [slip for slip in inside if slip.for_all]
    personal = [slip for slip in inside if slip.person and slip.wait is None]
    return {"all": figures(everybodys),
            "services": {service: figures(slip for slip in everybodys if slip.service == service)
                         for service in {slip.service for slip in everybodys}},
            "people": {person: figures(slip for slip in personal if slip.person == person)
                       for person in {slip.person for slip in personal}}}


def flat(figures_of):
    """Every figure that is not nothing, by where it stands."""
    named = {("all", ""): figures_of["all"]}
    for kind in ("services", "people"):
        named.update({(kind, name): numbers for name, numbers in figures_of[kind].items()})
    each = {}
    for (kind, name), numbers in named.items():
        for measure, count in numbers["counts"].items():
            each[kind, name, measure, "count"] = count
        for measure, wait in numbers["waits"].items():
            for figure, value in wait.items():
                each[kind, name, measure, figure] = value
    return each


def same(figure, said, own):
    if figure in ("count", "n"):
        return said == own
    return said is not None and own is not None and abs(said - own) <= 0.05 * own + 1


def main(journal, *results):
    heads, events, zone = {}, collections.defaultdict(list), None
    with open(journal, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            if line["type"] == "settings":
                zone = zoneinfo.ZoneInfo(line["zone"])
            elif line["type"] == "concern":
                heads[line["concern"]] = line
            else:
                events[line["concern"]].append(line)
    slips = []
    for concern, head in heads.items():
        story = Story(head, sorted(events[concern], key=lambda event: event["place"]), zone)
        slips += [slip for each in story.slips.values() for slip in each]
    compared = different = 0
    for file in results:
        with open(file, encoding="utf-8") as text:
            said = json.load(text)
        first, last = map(datetime.date.fromisoformat, (said["from"], said["until"]))
        days = datetime.timedelta((last - first).days + 1)
        for period, since, until in (("now", first, last), ("before", first - days, last - days)):
            theirs, own = flat(said[period]), flat(recounted(slips, since, until))
            for figure in sorted(theirs.keys() | own.keys()):
                compared += 1
                if not same(figure[3], theirs.get(figure), own.get(figure)):
                    different += 1
                    print(f"{since}..{until} {' '.join(figure)}: {theirs.get(figure)}, recounted {own.get(figure)}")
    print(f"{len(heads)} concerns, {sum(map(len, events.values()))} events, {len(slips)} slips: "
          f"{compared} figures, {different} differences")


main(*sys.argv[1:])
