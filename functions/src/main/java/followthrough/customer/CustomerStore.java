package followthrough.customer;

import followthrough.limit.Allowance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is kept of customers. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
public interface CustomerStore {
    /**
     * Records that links were asked for, in one request.
     *
     * @param nonce makes this asking one of its own
     * @return the allowance that is used up, if one is; then nothing is recorded
     */
    Optional<Allowance> record(LinkAsked asked, Instant at, String nonce, List<Allowance> allowances);

    /** The ids of a customer's concerns, latest first, at most that many. */
    List<String> concernsOf(String customer, int atMost);

    /**
     * Takes a share of the mails that strangers could make us send to an address on one day. Taking the same share
     * again is granted again.
     *
     * @param what is mailed
     * @param most how many different ones there may be that day
     */
    boolean grantMail(String customer, LocalDate day, String what, int most);

    /**
     * What stands about questions to somebody, read consistently in one request.
     *
     * @param keys that they are known by; where there are none, nothing is read
     */
    List<Questions> questions(List<String> keys);

    /** What stands against writing to a customer's address, if anything was ever put down; read consistently. */
    Optional<Suppression> suppression(String customer);

    /**
     * Puts down what stands against writing to a customer's address. Of two the worse stands. What a letter led to that
     * was sent before the suppression was lifted is no news any more, and only one that stands is lifted.
     *
     * @return whether that changed anything
     */
    boolean suppress(String customer, Suppression suppression);
}
