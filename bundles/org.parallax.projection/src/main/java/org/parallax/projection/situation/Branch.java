package org.parallax.projection.situation;


/** A way a run can go or not go, decided when the run is over. */
public sealed interface Branch {

    /** The branch as it is written on a command line and into a manifest. */
    String text();

    /** Whether a storyline has what this names. */
    boolean knownTo(Storyline storyline);

    /** The option was chosen; where a run came to the decision more than once, the last time. */
    record Chosen(String decision, String option) implements Branch {

        @Override
        public String text() {
            return decision + "=" + option;
        }

        @Override
        public boolean knownTo(Storyline storyline) {
            return storyline.decisions().stream()
                    .filter(known -> known.id().equals(decision))
                    .flatMap(known -> known.options().stream())
                    .anyMatch(known -> known.id().equals(option));
        }
    }

    /** The event happened, in whichever month. */
    record Happened(String event) implements Branch {

        @Override
        public String text() {
            return event;
        }

        @Override
        public boolean knownTo(Storyline storyline) {
            return storyline.events().stream().anyMatch(known -> known.id().equals(event));
        }
    }

    /** The trigger fired, once or more often. */
    record Fired(String trigger) implements Branch {

        @Override
        public String text() {
            return trigger;
        }

        @Override
        public boolean knownTo(Storyline storyline) {
            return storyline.triggers().stream().anyMatch(known -> known.id().equals(trigger));
        }
    }

    /** The branch did not come about, whether or not it could have. */
    record Not(Branch branch) implements Branch {

        @Override
        public String text() {
            return "not " + branch.text();
        }

        @Override
        public boolean knownTo(Storyline storyline) {
            return branch.knownTo(storyline);
        }
    }
}
