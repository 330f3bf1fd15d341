package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

/** What a test expects to come of a request. */
final class Expect {

    private Expect() {}

    static Decided.Refused refused(RefusalCode code, String... about) {
        return new Decided.Refused(code, List.of(about));
    }

    /** The code of a refusal. */
    static RefusalCode code(Decided decided) {
        return assertInstanceOf(Decided.Refused.class, decided, decided::toString).code();
    }

    static Decided.Accepted accepted(Decided decided) {
        return assertInstanceOf(Decided.Accepted.class, decided, decided::toString);
    }
}
