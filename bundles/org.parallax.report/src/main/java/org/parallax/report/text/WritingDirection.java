package org.parallax.report.text;

/** Which way text runs. */
public final class WritingDirection {

    private WritingDirection() {}

    /** Whether any letter of {@code text} runs from right to left, as Arabic and Hebrew do. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(WritingDirection::isRightToLeft);
    }

    private static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
