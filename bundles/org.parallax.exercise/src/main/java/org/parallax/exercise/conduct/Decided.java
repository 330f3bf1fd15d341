package org.parallax.exercise.conduct;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.exercise.log.LogRecord;

/** What comes of a request. */
public sealed interface Decided {

    /**
     * It is done once these are stored.
     *
     * @param records to append to the log; none where nothing was to be done, or where it is a secret
     * @param slip to put into the urn
     */
    record Accepted(List<LogRecord> records, Optional<UrnSlip> slip) implements Decided {

        public Accepted {
            records = List.copyOf(records);
        }
    }

    /** It was done before; the answer is the same and nothing is to be stored. */
    record Again() implements Decided {}

    /**
     * It is not done.
     *
     * @param about what stands in the gaps of the code's sentence
     */
    record Refused(RefusalCode code, List<String> about) implements Decided {

        public Refused {
            about = List.copyOf(about);
        }

        /** Why, in English. */
        public String sentence() {
            return String.format(Locale.ROOT, code.sentence(), about.toArray());
        }
    }
}
