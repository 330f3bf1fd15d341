package org.parallax.workbench.card;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;
import org.parallax.workbench.theme.Palette;

/** Shows a {@link FactCard}; its words can be selected and copied once it has the focus. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class FactPopup extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int MARGIN = 8;
    private static final int WIDEST = 480;
    private static final int TALLEST = 400;
    /** The platform's style sheets would give the popup the colours of a dialog. */
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private StyledText words;
    private FactCard shown = new FactCard(java.util.List.of());

    private FactPopup(Shell parent, boolean focusable) {
        super(parent, focusable);
        create();
    }

    private FactPopup(Shell parent, String note) {
        super(parent, note);
        create();
    }

    /** Opens under the pointer and names the key that keeps it open. */
    public static IInformationControlCreator underPointer() {
        return parent -> new FactPopup(parent, EditorsUI.getTooltipAffordanceString());
    }

    /** Opens beside a list. */
    public static IInformationControlCreator besideList() {
        return parent -> new FactPopup(parent, false);
    }

    /** Stays open: takes the focus and can be made larger. */
    public static IInformationControlCreator kept() {
        return parent -> new FactPopup(parent, true);
    }

    @Override
    protected void createContent(Composite parent) {
        getShell().setData(UNSTYLED, true);
        parent.setData(UNSTYLED, true);
        words = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        words.setData(UNSTYLED, true);
        words.setAlwaysShowScrollBars(false);
        words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        words.setLineSpacing(2);
        colour(Palette.current());
    }

    /** A popup is shown again and again, and the theme may have changed since. */
    private void colour(Palette palette) {
        words.setBackground(palette.colour("panel"));
        words.setForeground(palette.colour("ink"));
        setBackgroundColor(palette.colour("panel"));
        setForegroundColor(palette.colour("ink"));
    }

    @Override
    public void setInput(@Nullable Object input) {
        shown = switch (input) {
            case FactCard card -> card;
            case String text -> new FactCard(java.util.List.of(new FactCard.Line(FactCard.Style.FACT, text)));
            case null, default -> new FactCard(java.util.List.of());
        };
        words.setText(shown.text());
        var palette = Palette.current();
        colour(palette);
        int start = 0;
        for (var line : shown.lines()) {
            int length = line.text().length();
            words.setStyleRange(style(line.style(), start, length, palette));
            start += length + 1;
        }
    }

    private static StyleRange style(FactCard.Style style, int start, int length, Palette palette) {
        return switch (style) {
            case HEADING -> new StyleRange(start, length, palette.colour("ink"), null, SWT.BOLD);
            case PROBLEM -> new StyleRange(start, length, palette.colour("capital.2.text"), null, SWT.BOLD);
            case FACT -> new StyleRange(start, length, palette.colour("ink"), null, SWT.NORMAL);
            case SOURCE -> new StyleRange(start, length, palette.colour("muted"), null, SWT.ITALIC);
            case NOTE -> new StyleRange(start, length, palette.colour("muted"), null, SWT.NORMAL);
        };
    }

    @Override
    public boolean hasContents() {
        return !shown.lines().isEmpty();
    }

    @Override
    public Point computeSizeHint() {
        int wide = Math.min(WIDEST, words.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + 2 * MARGIN);
        words.setSize(wide, TALLEST);
        int length = words.getCharCount();
        int high = length == 0 ? 0 : words.getTextBounds(0, length - 1).height + 3 * MARGIN;
        var around = getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y - words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        var trim = getShell().computeTrim(0, 0, 0, 0);
        return new Point(wide + trim.width, Math.min(TALLEST, high + around));
    }

    @Override
    public Point computeSizeConstraints(int widthInChars, int heightInChars) {
        // Called before there is a text.
        return new Point(WIDEST, TALLEST);
    }

    @Override
    public void setFocus() {
        super.setFocus();
        words.setFocus();
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return kept();
    }

    /** What is shown now, as text. */
    public FactCard card() {
        return shown;
    }
}
