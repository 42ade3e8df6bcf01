# ${header}
# Usage: prometheus @prometheus.args
<#list view.flags as flag>
${flag}
</#list>
