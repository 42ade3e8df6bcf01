# ${header}
"""The metrics of ${view.system}, for prometheus_client."""
<#list view.sets as set>


class ${set.className}:
    """The metrics that ${set.className} declares."""
<#list set.metrics as metric>

    class ${metric.className}:
        """${metric.docstring}"""

        NAME = "${metric.name}"
        HELP = "${metric.help}"
<#if metric.unit != "">
        UNIT = "${metric.unit}"
</#if>
        LABELS = (<#list metric.labels as label>"${label}"<#sep>, </#list><#if metric.labels?size == 1>,</#if>)
<#if metric.buckets?size != 0>
        BUCKETS = (<#list metric.buckets as bucket>${bucket}<#sep>, </#list><#if metric.buckets?size == 1>,</#if>)
</#if>
</#list>
</#list>
