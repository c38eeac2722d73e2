package followthrough.web;

import followthrough.results.Remedying;
import followthrough.results.Results;
import followthrough.session.AskingToSignIn;
import followthrough.session.SignInLinks;
import followthrough.session.SigningIn;

/**
 * What the pages of the office and of managers are made of.
 *
 * @param leading what the pages of managers and owners are made of
 * @param work what the pages of their work are made of
 * @param results what was counted
 * @param remedying what is done about what was
 * @param story what the stories of concerns are made of
 */
public record OfficeParts(
        StaffParts work,
        AskingToSignIn asking,
        SignInLinks links,
        SigningIn signingIn,
        Sources sources,
        Results results,
        Remedying remedying,
        StoryParts story,
        LeaderParts leading) {}
