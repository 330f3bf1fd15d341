package org.parallax.report.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files made from names that people chose. They can be written on every system, and no two are the same on one
 * that takes no notice of case or of how an accent is composed.
 */
public final class FileNames {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]");
    /** What Windows takes for a device, whatever its ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])");
    private static final int LONGEST_STEM = 180;

    private final Set<String> taken = new HashSet<>();

    /**
     * The names of files with that ending for {@code stems}, in their order: each is its stem where it can be, with a
     * number from 2 on where one before it has the same.
     */
    public static List<String> of(List<String> stems, String ending) {
        var names = new FileNames();
        var files = new ArrayList<String>();
        stems.forEach(stem -> files.add(names.free(safe(stem), ending)));
        return List.copyOf(files);
    }

    /** Whether Windows takes a file of this name for a device, such as {@code con} or {@code lpt1.txt}. */
    public static boolean isDevice(String name) {
        int point = name.indexOf('.');
        return DEVICE.matcher((point < 0 ? name : name.substring(0, point)).strip()).matches();
    }

    private String free(String stem, String ending) {
        var name = stem + ending;
        for (int number = 2; !taken.add(folded(name)); number++) {
            name = stem + "-" + number + ending;
        }
        return name;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static String safe(String stem) {
        var plain = FORBIDDEN.matcher(Normalizer.normalize(PrintableText.line(stem), Normalizer.Form.NFC)).replaceAll("_");
        var named = isDevice(plain) || plain.startsWith(".") || plain.startsWith("-") ? "_" + plain : plain;
        return shortened(named);
    }

    /** Counted in bytes, as systems do. */
    private static String shortened(String stem) {
        var kept = new StringBuilder();
        int bytes = 0;
        for (var grapheme : Graphemes.of(stem)) {
            bytes += grapheme.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST_STEM) {
                return kept + "~" + Integer.toHexString(stem.hashCode());
            }
            kept.append(grapheme);
        }
        return stem;
    }
}
