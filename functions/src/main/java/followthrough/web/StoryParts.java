package followthrough.web;

import followthrough.fieldwork.AsideActs;
import followthrough.fieldwork.Finding;
import followthrough.fieldwork.SentLetters;

/** What the stories of concerns are made of, and how they are found. */
public record StoryParts(SentLetters letters, AsideActs aside, Finding finding) {}
