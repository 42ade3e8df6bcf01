// ${header}
package ${view.packageName};

<#outputformat "Javadoc">
/** The metrics of ${view.system} that {@code ${view.className}} declares. */
</#outputformat>
public final class ${view.className} {
  private ${view.className}() {}
<#list view.metrics as metric>

<#outputformat "Javadoc">
  /** ${metric.javadoc} */
</#outputformat>
  public static final class ${metric.className} {
    /** The name under which it is exposed. */
    public static final String NAME = "${metric.name}";

    /** What it tells. */
    public static final String HELP = "${metric.help}";
<#if metric.unit != "">

    /** What its values count or measure. */
    public static final String UNIT = "${metric.unit}";
</#if>
<#list metric.labels as label>

<#outputformat "Javadoc">
    /** ${label.javadoc} */
</#outputformat>
    public static final String ${label.constant} = "${label.name}";
</#list>

    private ${metric.className}() {}
<#if metric.labels?size != 0>

    /** The names of its labels, in their order. */
    public static String[] labelNames() {
      return new String[] {<#list metric.labels as label>${label.constant}<#sep>, </#list>};
    }
</#if>
<#if metric.buckets?size != 0>

    /** The inclusive upper bounds of its buckets, in ascending order. */
    public static double[] buckets() {
      return new double[] {<#list metric.buckets as bucket>${bucket}<#sep>, </#list>};
    }
</#if>
  }
</#list>
}
