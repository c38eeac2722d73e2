package followthrough.plan;

/** What wakes subjects later. Nothing rests on it: what it forgets or does twice is made good by looking again. */
public interface WakeScheduler {
    /**
     * Sets a wake, which lies at least a minute ahead. Setting it again changes nothing.
     *
     * @throws followthrough.aws.Unavailable if it should be tried again later
     */
    void set(Wake wake);

    /**
     * Takes back a wake that was superseded, which is only a courtesy. One that is not there is taken back already.
     *
     * @throws followthrough.aws.Unavailable if it should be tried again later
     */
    void remove(Wake wake);
}
