package org.parallax.dsl.formatting;

import java.util.List;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/** Offers the layout to editors; a file with syntax errors is left alone. */
public final class ParallaxFormatter implements IFormatter2 {

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess text = request.getTextRegionAccess();
        return Layout.changes(text.getResource()).stream().filter(gap -> isWanted(request, gap))
                .map(gap -> text.getRewriter().createReplacement(gap.offset(), gap.length(), gap.text())).toList();
    }

    private static boolean isWanted(FormatterRequest request, Layout.Gap gap) {
        return request.getRegions().isEmpty() || request.getRegions().stream().anyMatch(region -> touches(region, gap));
    }

    private static boolean touches(ITextRegion region, Layout.Gap gap) {
        return gap.offset() >= region.getOffset() && gap.offset() + gap.length() <= region.getOffset() + region.getLength();
    }
}
