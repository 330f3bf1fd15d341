package org.parallax.dsl.ide;

import com.google.inject.Injector;
import org.parallax.dsl.ide.colour.Colouring;
import org.parallax.dsl.ide.complete.Completion;
import org.parallax.dsl.ide.fix.QuickFixes;
import org.parallax.dsl.ide.format.Formatting;
import org.parallax.dsl.ide.hover.Hovers;
import org.parallax.dsl.ide.lens.Lenses;
import org.parallax.dsl.ide.navigate.Navigation;
import org.parallax.dsl.ide.navigate.Renaming;
import org.parallax.dsl.ide.outline.Folding;
import org.parallax.dsl.ide.outline.Outline;

/** All services of the language for editors. Immutable; each call reads the resource it is given. */
public record EditorServices(
        Colouring colouring,
        Outline outline,
        Folding folding,
        Hovers hovers,
        Navigation navigation,
        Renaming renaming,
        Completion completion,
        QuickFixes quickFixes,
        Formatting formatting,
        Lenses lenses) {

    /** The services over a language that was made with {@link ParallaxIdeModule}. */
    public static EditorServices of(Injector injector) {
        return new EditorServices(
                injector.getInstance(Colouring.class),
                injector.getInstance(Outline.class),
                injector.getInstance(Folding.class),
                injector.getInstance(Hovers.class),
                injector.getInstance(Navigation.class),
                injector.getInstance(Renaming.class),
                injector.getInstance(Completion.class),
                injector.getInstance(QuickFixes.class),
                injector.getInstance(Formatting.class),
                injector.getInstance(Lenses.class));
    }
}
