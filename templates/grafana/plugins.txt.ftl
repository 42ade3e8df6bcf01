# ${header}
# Usage: grep -v '^#' plugins.txt | xargs -L 1 grafana cli plugins install
<#list view.plugins as plugin>
${plugin.id} ${plugin.version}
</#list>
