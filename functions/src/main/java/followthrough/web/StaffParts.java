package followthrough.web;

import followthrough.concern.ConcernStore;
import followthrough.fieldwork.StaffActs;
import followthrough.fieldwork.WorkLinks;
import followthrough.team.SettingsSource;
import java.time.InstantSource;

/** What the pages of staff are made of. */
public record StaffParts(
        SettingsSource settings, ConcernStore concerns, StaffActs acts, WorkLinks links, InstantSource clock) {}
