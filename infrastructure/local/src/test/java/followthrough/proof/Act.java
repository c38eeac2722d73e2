package followthrough.proof;

/** What a customer does while something is broken. */
enum Act {
    TELL {
        @Override
        Answer press(Spine spine, Visitor visitor, String link) {
            return visitor.tell(spine);
        }

        @Override
        String words(Visitor visitor) {
            return visitor.words();
        }
    },
    ADD {
        @Override
        Answer press(Spine spine, Visitor visitor, String link) {
            return visitor.add(spine, link);
        }

        @Override
        String words(Visitor visitor) {
            return visitor.message();
        }
    },
    ASK_FOR_LINK {
        @Override
        Answer press(Spine spine, Visitor visitor, String link) {
            return visitor.askForLink(spine, false);
        }

        @Override
        String words(Visitor visitor) {
            return visitor.mail();
        }
    },
    REVOKE_LINKS {
        @Override
        Answer press(Spine spine, Visitor visitor, String link) {
            return visitor.askForLink(spine, true);
        }

        @Override
        String words(Visitor visitor) {
            return visitor.mail();
        }
    };

    /** Presses the button; pressing again is the same press. */
    abstract Answer press(Spine spine, Visitor visitor, String link);

    /** What was typed for it. */
    abstract String words(Visitor visitor);

    /** Whether pressing again asks for another mail, rightly. */
    boolean asksAnew() {
        return this == ASK_FOR_LINK || this == REVOKE_LINKS;
    }
}
