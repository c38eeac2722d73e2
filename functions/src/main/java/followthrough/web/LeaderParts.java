package followthrough.web;

import followthrough.export.Exporting;
import followthrough.nolog.ChangingPolicy;

/** What the pages of managers and owners are made of, beside what all pages of the office are. */
public record LeaderParts(ChangingPolicy policies, Exporting exporting) {}
