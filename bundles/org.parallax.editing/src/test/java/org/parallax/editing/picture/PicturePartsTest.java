package org.parallax.editing.picture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.parallax.editing.picture.CardPlace;
import org.parallax.editing.picture.Morph;
import org.parallax.editing.picture.ReducedMotion;

/** The parts of the pictures that need no window. */
class PicturePartsTest {

    @Test
    void aCardNeverCoversItsPointAndStaysInThePane() {
        for (int x = 0; x <= 600; x += 20) {
            for (int y = 0; y <= 400; y += 20) {
                var card = CardPlace.beside(x, y, 220, 140, 600, 400);
                assertFalse(card.contains(x, y), x + ", " + y);
                assertTrue(card.x() >= 0 && card.y() >= 0 && card.x() + 220 <= 600 && card.y() + 140 <= 400, card.toString());
            }
        }
    }

    @Test
    void marksMoveFromWhereTheyWereAndEndWhereTheyBelong() {
        var from = "<svg>\n<path d=\"M0 0L10 20\" stroke=\"#112233\"/>\n<text x=\"4\">old</text>\n</svg>";
        var to = "<svg>\n<path d=\"M0 10L10 40\" stroke=\"#112233\"/>\n<text x=\"8\">new 5</text>\n<line x1=\"3\"/>\n</svg>";
        var morph = Morph.between(from, to);
        assertTrue(morph.moves());
        var half = morph.at(0.5);
        assertTrue(half.contains("M0.0 5.0L10.0 30.0\" stroke=\"#112233\""), half);
        assertTrue(half.contains("<text x=\"6.0\">new 5</text>"), half);
        assertTrue(half.contains("<line x1=\"3\"/>"), half);
        assertTrue(morph.at(1).contains("M0.0 10.0L10.0 40.0"));
        assertFalse(Morph.between(to, to).moves());
    }

    @Test
    void aDesktopThatWantsNoMotionIsHeard() {
        assertTrue(ReducedMotion.isAskedBy("[Settings]\ngtk-enable-animations=0\n"));
        assertTrue(ReducedMotion.isAskedBy("gtk-enable-animations = false"));
        assertFalse(ReducedMotion.isAskedBy("gtk-enable-animations=1\n"));
        assertFalse(ReducedMotion.isAskedBy(""));
    }
}
