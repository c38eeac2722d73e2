package followthrough.web;

import followthrough.fieldwork.OnBehalf;
import java.util.function.Supplier;

/**
 * What the desk's own pages are made of: reports on behalf of customers.
 *
 * @param tokens a new text that nobody else has, at each call
 */
public record DeskParts(OnBehalf behalf, Supplier<String> tokens) {}
