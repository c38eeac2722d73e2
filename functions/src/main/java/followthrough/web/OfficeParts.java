package followthrough.web;

import followthrough.session.AskingToSignIn;
import followthrough.session.SignInLinks;
import followthrough.session.SigningIn;

/**
 * What the pages of the office and of managers are made of.
 *
 * @param leading what the pages of managers and owners are made of
 * @param work what the pages of their work are made of
 */
public record OfficeParts(
        StaffParts work,
        AskingToSignIn asking,
        SignInLinks links,
        SigningIn signingIn,
        Sources sources,
        LeaderParts leading) {}
