package org.parallax.dsl.ide;

import com.google.inject.Inject;
import com.google.inject.Injector;
import org.parallax.dsl.ide.colour.Colouring;
import org.parallax.dsl.ide.complete.Completion;
import org.parallax.dsl.ide.fix.LayerChoice;
import org.parallax.dsl.ide.fix.QuickFixes;
import org.parallax.dsl.ide.format.Formatting;
import org.parallax.dsl.ide.hover.Hovers;
import org.parallax.dsl.ide.lens.Lenses;
import org.parallax.dsl.ide.navigate.Navigation;
import org.parallax.dsl.ide.navigate.Renaming;
import org.parallax.dsl.ide.outline.Folding;
import org.parallax.dsl.ide.outline.Outline;

/**
 * All services of the language for editors, each by its name. Immutable; every call reads the resource it is given, on
 * the thread that owns the workspace of that resource.
 */
public final class EditorServices {

    private final Colouring colouring;
    private final Outline outline;
    private final Folding folding;
    private final Hovers hovers;
    private final Navigation navigation;
    private final Renaming renaming;
    private final Completion completion;
    private final QuickFixes quickFixes;
    private final Formatting formatting;
    private final Lenses lenses;
    private final LayerChoice layerChoice;

    @Inject
    EditorServices(
            Colouring colouring,
            Outline outline,
            Folding folding,
            Hovers hovers,
            Navigation navigation,
            Renaming renaming,
            Completion completion,
            QuickFixes quickFixes,
            Formatting formatting,
            Lenses lenses,
            LayerChoice layerChoice) {
        this.colouring = colouring;
        this.outline = outline;
        this.folding = folding;
        this.hovers = hovers;
        this.navigation = navigation;
        this.renaming = renaming;
        this.completion = completion;
        this.quickFixes = quickFixes;
        this.formatting = formatting;
        this.lenses = lenses;
        this.layerChoice = layerChoice;
    }

    /** The services over a language that was made with {@link ParallaxIdeModule}. */
    public static EditorServices of(Injector injector) {
        return injector.getInstance(EditorServices.class);
    }

    /** What each stretch of a text is. */
    public Colouring colouring() {
        return colouring;
    }

    /** What a text declares. */
    public Outline outline() {
        return outline;
    }

    /** What of a text can be folded. */
    public Folding folding() {
        return folding;
    }

    /** What is known of the element at a place. */
    public Hovers hovers() {
        return hovers;
    }

    /** What a name means, and where it is used. */
    public Navigation navigation() {
        return navigation;
    }

    /** Another name for an element, everywhere. */
    public Renaming renaming() {
        return renaming;
    }

    /** What can be typed at a place. */
    public Completion completion() {
        return completion;
    }

    /** Corrections for what the checks found. */
    public QuickFixes quickFixes() {
        return quickFixes;
    }

    /** The layout of a text. */
    public Formatting formatting() {
        return formatting;
    }

    /** The places above which a projected figure can stand. */
    public Lenses lenses() {
        return lenses;
    }

    /** The layers that a scenario chooses. */
    public LayerChoice layerChoice() {
        return layerChoice;
    }
}
