package followthrough.web;

import followthrough.concern.Answering;
import followthrough.concern.Choosing;
import followthrough.concern.ConcernStore;
import followthrough.concern.Deciding;
import followthrough.concern.Expressions;
import followthrough.concern.Offering;
import followthrough.concern.Reception;
import followthrough.customer.AskingForLinks;
import followthrough.link.Links;
import followthrough.team.SettingsSource;
import followthrough.timing.SlotCodes;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What the customers' pages and API are made of.
 *
 * @param tokens a new text that nobody else has, at each call
 */
public record CustomerParts(
        SettingsSource settings,
        ConcernStore concerns,
        Reception reception,
        Expressions expressions,
        Deciding deciding,
        Answering answering,
        Choosing choosing,
        Offering offering,
        SlotCodes slots,
        AskingForLinks askingForLinks,
        Links links,
        Sources sources,
        Supplier<String> tokens,
        InstantSource clock) {}
