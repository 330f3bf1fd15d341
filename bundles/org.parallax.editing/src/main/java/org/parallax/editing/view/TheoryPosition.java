package org.parallax.editing.view;

import org.parallax.report.words.Numbers;

/**
 * What one theory says of what a scenario changes.
 *
 * @param theory its id
 * @param title its name for people to read
 * @param change the mean in points, also of a theory that is silent and of a baseline, where it counts for nothing
 * @param low 5 % of its runs change by less, in points
 * @param high 95 % of its runs change by less, in points
 */
public record TheoryPosition(String theory, String title, Stand stand, double change, double low, double high) {

    /** Where a theory stands. */
    public enum Stand {
        UP("says up", "say up"),
        DOWN("says down", "say down"),
        /** It speaks, and moves it by less than half a point. */
        NO_CHANGE("says no change", "say no change"),
        SILENT("is silent", "are silent"),
        BASELINE("is a baseline", "are baselines");

        private final String one;
        private final String several;

        Stand(String one, String several) {
            this.one = one;
            this.several = several;
        }

        /** Whether it counts where theories agree or disagree. */
        public boolean counts() {
            return this != SILENT && this != BASELINE;
        }

        /** What the theory does, after its name. */
        public String words() {
            return one;
        }

        /** What so many theories do. */
        String words(int theories) {
            return theories == 1 ? one : several;
        }
    }

    /** In one line: {@code Clash of realities says down (−3.4)}. */
    public String inWords() {
        return title + " " + stand.words() + " (" + Numbers.change(change) + ")";
    }
}
