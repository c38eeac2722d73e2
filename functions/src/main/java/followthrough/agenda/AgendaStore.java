package followthrough.agenda;

/** Where agendas are kept. All of it throws {@link followthrough.aws.Unavailable} when the store is out of reach. */
interface AgendaStore {
    /** The agenda of a staff member, an empty one where nothing was written so far, in one request. */
    Agenda load(String member);

    /**
     * Writes a transition, its events and all, in one request.
     *
     * @return whether it is written; else the agenda changed since it was read
     */
    boolean save(Agenda before, AgendaTransition transition);
}
