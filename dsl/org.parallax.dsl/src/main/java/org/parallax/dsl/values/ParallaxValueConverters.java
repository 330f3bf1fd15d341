package org.parallax.dsl.values;

import com.google.inject.Inject;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.common.services.DefaultTerminalConverters;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.parallax.model.time.PartialDate;

/** The value converters of the language, one for each data type rule. */
public class ParallaxValueConverters extends DefaultTerminalConverters {

    private final NameConverter name;
    private final NameConverter teamName;
    private final NameConverter moveName;
    private final ParameterNameConverter parameterName;

    @Inject
    ParallaxValueConverters(IGrammarAccess grammar, NameConverter name, ParameterNameConverter parameterName) {
        this.name = name;
        this.teamName = new NameConverter(grammar.getGrammar(), "TeamName");
        this.moveName = new NameConverter(grammar.getGrammar(), "MoveName");
        this.parameterName = parameterName;
    }

    @ValueConverter(rule = "Name")
    public IValueConverter<String> Name() {
        return name;
    }

    @ValueConverter(rule = "TeamName")
    public IValueConverter<String> TeamName() {
        return teamName;
    }

    @ValueConverter(rule = "MoveName")
    public IValueConverter<String> MoveName() {
        return moveName;
    }

    @ValueConverter(rule = "ParameterName")
    public IValueConverter<String> ParameterName() {
        return parameterName;
    }

    @ValueConverter(rule = "CalendarDate")
    public IValueConverter<PartialDate> CalendarDate() {
        return new TextConverter<>(PartialDate::valueOf, PartialDate.ABSENT);
    }

    @ValueConverter(rule = "Number")
    public IValueConverter<Double> Number() {
        return new FigureConverter<>("", ParallaxValueConverters::finite, 0.0);
    }

    @ValueConverter(rule = "Percent")
    public IValueConverter<Double> Percent() {
        return new FigureConverter<>("%", ParallaxValueConverters::finite, 0.0);
    }

    @ValueConverter(rule = "Count")
    public IValueConverter<Integer> Count() {
        return new FigureConverter<>("", Integer::parseInt, 0);
    }

    @ValueConverter(rule = "Whole")
    public IValueConverter<Long> Whole() {
        return new FigureConverter<>("", Long::parseLong, 0L);
    }

    private static double finite(String figure) {
        double value = Double.parseDouble(figure);
        if (Double.isInfinite(value)) {
            throw new NumberFormatException();
        }
        return value;
    }
}
