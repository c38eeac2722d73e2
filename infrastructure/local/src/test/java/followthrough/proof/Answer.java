package followthrough.proof;

import java.net.http.HttpResponse;

/**
 * What a customer was answered.
 *
 * @param location where it leads on to; empty if nowhere
 */
record Answer(int status, String location, String body) {
    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers().firstValue("location").orElse(""), response.body());
    }

    /** What the customer now believes. */
    Heard heard() {
        if (status == 303 || (status == 200 && body.contains("Look in your inbox"))) {
            return Heard.RECORDED;
        }
        if (status == 503 && body.contains("This was not recorded")) {
            return Heard.NOT_RECORDED;
        }
        return status == 503 && body.contains("could not confirm") && body.contains("will not be recorded twice")
                ? Heard.UNCONFIRMED
                : Heard.SOMETHING_ELSE;
    }

    /** What a customer can believe after pressing a button. */
    enum Heard {
        RECORDED("recorded"),
        NOT_RECORDED("not recorded, typed text kept"),
        UNCONFIRMED("could not confirm, press again"),
        SOMETHING_ELSE("something else");

        private final String text;

        Heard(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
