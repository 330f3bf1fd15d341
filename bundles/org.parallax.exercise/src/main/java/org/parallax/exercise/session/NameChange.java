package org.parallax.exercise.session;

/**
 * What had one name has another.
 *
 * @param from an element's name; an option's is {@code decision=option}
 * @param to of the same kind; an option stays in its decision
 */
public record NameChange(String from, String to) {

    /** What an event or a decision is called now. */
    public String element(String name) {
        return name.equals(from) ? to : name;
    }

    /** What an option of a decision is called now, where the decision is still called as before. */
    public String option(String decision, String option) {
        return (decision + "=" + option).equals(from) ? to.substring(to.indexOf('=') + 1) : option;
    }

    /** What any element is called now; the options of a decision follow it. */
    public String any(String name) {
        if (name.equals(from)) {
            return to;
        }
        return isOption() || !name.startsWith(from + "=") ? name : to + name.substring(from.length());
    }

    /** Whether it is about an option. */
    public boolean isOption() {
        return from.contains("=");
    }

    /** Whether both names are of one kind: an option's of the same decision, or no option's. */
    public boolean isSound() {
        int equals = from.indexOf('=');
        return equals < 0
                ? !to.contains("=")
                : to.startsWith(from.substring(0, equals + 1)) && to.length() > equals + 1;
    }
}
