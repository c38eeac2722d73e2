package followthrough.fieldwork;

import followthrough.concern.Concern;
import followthrough.team.Settings;
import followthrough.team.StaffMember;
import followthrough.team.Team;
import java.util.List;
import java.util.Optional;

/** Whoever opened a page of work. */
public sealed interface Worker {
    /** The owner whose concerns they see: a staff member, or the office. */
    String owner();

    /** The id of the one person that they are; empty if they have to say who they are. */
    String self();

    /** Everybody that they may act as. */
    List<StaffMember> people(Settings settings);

    /** Who acts, if that is somebody that they may act as. */
    default Optional<StaffMember> acting(String id, Settings settings) {
        return people(settings).stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** One staff member. */
    record Member(StaffMember member) implements Worker {
        @Override
        public String owner() {
            return member.id();
        }

        @Override
        public String self() {
            return member.id();
        }

        @Override
        public List<StaffMember> people(Settings settings) {
            return List.of(member);
        }
    }

    /** Somebody who reads a team's mailbox, and says who they are. */
    record Desk(Team team) implements Worker {
        @Override
        public String owner() {
            return Concern.OFFICE;
        }

        @Override
        public String self() {
            return "";
        }

        @Override
        public List<StaffMember> people(Settings settings) {
            return settings.staff();
        }
    }

    /** Somebody of the office or a manager, who is signed in and acts under their own name. */
    record Office(StaffMember member) implements Worker {
        @Override
        public String owner() {
            return Concern.OFFICE;
        }

        @Override
        public String self() {
            return member.id();
        }

        @Override
        public List<StaffMember> people(Settings settings) {
            return List.of(member);
        }
    }
}
