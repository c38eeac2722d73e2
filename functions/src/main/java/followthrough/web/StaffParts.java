package followthrough.web;

import followthrough.absence.Absences;
import followthrough.concern.ConcernStore;
import followthrough.concern.Offering;
import followthrough.fieldwork.CallActs;
import followthrough.fieldwork.HandActs;
import followthrough.fieldwork.OutcomeActs;
import followthrough.fieldwork.ProgressActs;
import followthrough.fieldwork.Speeches;
import followthrough.fieldwork.StaffActs;
import followthrough.fieldwork.TimeActs;
import followthrough.fieldwork.WordActs;
import followthrough.fieldwork.WorkLinks;
import followthrough.session.Sessions;
import followthrough.team.SettingsSource;
import followthrough.timing.SlotCodes;
import java.time.InstantSource;

/** What the pages of staff are made of. */
public record StaffParts(
        SettingsSource settings,
        ConcernStore concerns,
        StaffActs acts,
        TimeActs times,
        ProgressActs progress,
        Offering offering,
        SlotCodes slots,
        WorkLinks links,
        CallActs calls,
        OutcomeActs outcomes,
        WordActs wordActs,
        HandActs hands,
        Absences absences,
        Speeches speeches,
        Sessions sessions,
        InstantSource clock,
        DeskParts desk) {}
