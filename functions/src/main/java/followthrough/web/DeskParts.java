package followthrough.web;

import followthrough.fieldwork.OnBehalf;
import followthrough.fieldwork.TidyActs;
import followthrough.nolog.SayingNo;
import java.util.function.Supplier;

/**
 * What the desk's own pages are made of: reports on behalf of customers, putting concerns in order, and what was said
 * no to.
 *
 * @param tokens a new text that nobody else has, at each call
 */
public record DeskParts(OnBehalf behalf, TidyActs tidy, SayingNo no, Supplier<String> tokens) {}
