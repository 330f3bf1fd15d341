package org.parallax.app.projecting;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A branch as somebody wrote it, such as {@code not landing} or {@code response = court @ 2028-01}, taken apart but not yet
 * looked up.
 *
 * @param opposite whether {@code not} stands before it
 * @param name without blanks around it or its {@code =}
 * @param month what stands behind {@code @}; empty if there is no {@code @}
 */
record WrittenBranch(boolean opposite, String name, Optional<String> month) {

    private static final Pattern NOT = Pattern.compile("not\\s+(.*)");
    private static final char IN = '@';

    static WrittenBranch of(String text) {
        int at = text.lastIndexOf(IN);
        var plain = (at < 0 ? text : text.substring(0, at)).strip().replaceAll("\\s*=\\s*", "=");
        var not = NOT.matcher(plain);
        boolean opposite = not.matches();
        return new WrittenBranch(
                opposite, opposite ? not.group(1) : plain, at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1).strip()));
    }
}
