package followthrough.web;

import followthrough.fieldwork.OnBehalf;
import followthrough.fieldwork.TidyActs;
import java.util.function.Supplier;

/**
 * What the desk's own pages are made of: reports on behalf of customers, and putting concerns in order.
 *
 * @param tokens a new text that nobody else has, at each call
 */
public record DeskParts(OnBehalf behalf, TidyActs tidy, Supplier<String> tokens) {}
