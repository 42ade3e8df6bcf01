package dev.tocsin.generate.format;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Text made of a FreeMarker template and a view that has decided everything. What a template
 * inserts is escaped by the format that the template's name asks for, such as {@code *.java.ftl}.
 */
public final class Templates {
  private static final Configuration CONFIGURATION = configuration();

  private Templates() {}

  /**
   * Fills in a template.
   *
   * @param template the template's path, such as {@code java/constants.java.ftl}
   * @param header the sentence of {@link Header}, which templates read as {@code header}
   * @param view what templates read as {@code view}
   */
  public static String fill(String template, String header, Record view) {
    StringWriter text = new StringWriter();
    try {
      CONFIGURATION.getTemplate(template).process(Map.of("header", header, "view", view), text);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("template " + template + ": " + e.getMessage(), e);
    }
    return text.toString();
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(
        new ClassTemplateLoader(Templates.class.getClassLoader(), "dev/tocsin/templates"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setObjectWrapper(
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setRegisteredCustomOutputFormats(
        List.of(JavaFormat.INSTANCE, JavadocFormat.INSTANCE, PythonFormat.INSTANCE));
    FirstMatchTemplateConfigurationFactory formats =
        new FirstMatchTemplateConfigurationFactory(
            format("*.java.ftl", JavaFormat.INSTANCE),
            format("*.py.ftl", PythonFormat.INSTANCE),
            format("*", PlainTextOutputFormat.INSTANCE));
    configuration.setTemplateConfigurations(formats);
    return configuration;
  }

  private static ConditionalTemplateConfigurationFactory format(String glob, OutputFormat format) {
    TemplateConfiguration configuration = new TemplateConfiguration();
    configuration.setOutputFormat(format);
    return new ConditionalTemplateConfigurationFactory(
        new FileNameGlobMatcher(glob), configuration);
  }
}
